/** A picture written into a page as text, taken out of it. */
export type DataPicture = { readonly statedType: string; readonly bytes: Uint8Array }

const beginning = /data:(image\\?\/[\w.+-]{1,60})(?:;[\w.=-]{1,60}){0,4};base64,/gi
const mostFound = 10_000
const largestPicture = 64 * 1024 * 1024
const smallestPicture = 20

/**
 * The pictures a page holds as `data:` addresses in base64 (RFC 2397), wherever they stand: in attributes, styles, or what its scripts keep.
 *
 * Each is taken as far as its letters go; nothing else of the page is looked at. Pictures written as plain text are markup and left out.
 */
export function* dataPictures(html: string): Generator<DataPicture> {
  beginning.lastIndex = 0
  const pattern = new RegExp(beginning)
  for (let count = 0; count < mostFound; count += 1) {
    const found = pattern.exec(html)
    if (!found) return
    const end = endOfLetters(html, pattern.lastIndex)
    const length = end - pattern.lastIndex
    if (length <= (largestPicture / 3) * 4) {
      // The decoder passes over what is none of its letters: line ends, and the backslash of a script.
      const bytes = new Uint8Array(Buffer.from(html.slice(pattern.lastIndex, end), 'base64'))
      if (bytes.length >= smallestPicture)
        yield { statedType: (found[1] ?? '').replaceAll('\\', '').toLowerCase(), bytes }
    }
    pattern.lastIndex = Math.max(end, pattern.lastIndex)
  }
}

function endOfLetters(html: string, from: number): number {
  let at = from
  while (at < html.length && isLetter(html, at)) at += 1
  return at
}

/** Letters, digits, `+` `/` `=`, line ends, and the backslash a script puts before a slash. */
function isLetter(html: string, at: number): boolean {
  const code = html.charCodeAt(at)
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2f && code <= 0x39)) return true
  if (code === 0x2b || code === 0x3d || code === 0x0a || code === 0x0d) return true
  return code === 0x5c && html.charCodeAt(at + 1) === 0x2f
}
