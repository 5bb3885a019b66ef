const cuts = new Map<string, string>()
const mostCuts = 8_000

/**
 * A text cut with an ellipsis so that it fits; measured by halving, and remembered, because the same words are drawn in every frame.
 *
 * Widths are taken in steps of four pixels, so that a zoom does not measure each text anew in each frame.
 */
export function cutToWidth(
  text: string,
  maxWidth: number,
  { key, measure }: { key: string; measure: (text: string) => number },
): string {
  const width = Math.floor(maxWidth / 4) * 4
  const name = `${key}|${width}|${text}`
  const known = cuts.get(name)
  if (known !== undefined) return known
  if (cuts.size >= mostCuts) cuts.clear()
  const cut = measure(text) <= maxWidth ? text : shortened(text, width, measure)
  cuts.set(name, cut)
  return cut
}

function shortened(text: string, width: number, measure: (text: string) => number): string {
  const letters = Array.from(text)
  let low = 0
  let high = letters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) low = middle
    else high = middle - 1
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`
}
