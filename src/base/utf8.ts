/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in the WHATWG Encoding Standard. */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    length = writePoint(bytes, length, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return bytes.slice(0, length)
}

function writePoint(bytes: Uint8Array, at: number, point: number): number {
  const tail = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
  const lead = [0, 0xc0, 0xe0, 0xf0][tail] ?? 0
  bytes[at] = lead | (point >> (6 * tail))
  for (let index = 1; index <= tail; index += 1) bytes[at + index] = 0x80 | ((point >> (6 * (tail - index))) & 0x3f)
  return at + tail + 1
}
