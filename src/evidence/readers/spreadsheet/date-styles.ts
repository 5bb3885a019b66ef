import { attributeOf, walkXml } from '../xml/walk-xml.ts'

/** Built-in number formats that show a date or a time (ECMA-376 part 1 §18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

/** Which cell styles show their number as a date or a time, by the style's number. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const custom = new Set<number>()
  const styles = new Set<number>()
  let inCells = false
  let index = 0
  for (const piece of walkXml(xml)) {
    if (piece.kind === 'close' && piece.name === 'cellXfs') inCells = false
    if (piece.kind !== 'open') continue
    const { name } = piece.tag
    if (name === 'cellXfs') inCells = true
    if (name === 'numFmt' && isDateFormat(attributeOf(piece.tag, 'formatCode') ?? ''))
      custom.add(Number(attributeOf(piece.tag, 'numFmtId')))
    if (name !== 'xf' || !inCells) continue
    const format = Number(attributeOf(piece.tag, 'numFmtId') ?? 0)
    if (builtIn.has(format) || custom.has(format)) styles.add(index)
    index += 1
  }
  return styles
}

/** A format with day, month, year, hour or second letters outside quotes, brackets and escapes. */
function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  return /[dyhs]/i.test(bare) && !/general/i.test(bare)
}
