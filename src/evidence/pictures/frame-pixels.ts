/** Pixels by the first frame header of a JPEG; null where the range is no JPEG a screen can show (lossless coding holds raw data). */
export function framePixels(bytes: Uint8Array, start: number, end: number): number | null {
  if (bytes[start] !== 0xff || bytes[start + 1] !== 0xd8 || bytes[start + 2] !== 0xff) return null
  let at = start + 2
  while (at + 9 < end && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda || marker === 0xd9) return null
    if (marker >= 0xc0 && marker <= 0xc2)
      return ((bytes[at + 5] ?? 0) * 256 + (bytes[at + 6] ?? 0)) * ((bytes[at + 7] ?? 0) * 256 + (bytes[at + 8] ?? 0))
    if (marker === 0xc3) return null
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return null
}
