/**
 * How many bytes at the beginning of a JPEG hold all of its metadata: up to and with the start of its first scan.
 *
 * `further-on` where the markers run past the bytes at hand; `no-jpeg` where they do not follow one another cleanly. The
 * core uses it to send a reader no more than it needs; it only adds up lengths and interprets nothing.
 */
export function jpegHeaderLength(bytes: Uint8Array): number | 'further-on' | 'no-jpeg' {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'no-jpeg'
  let offset = 2
  while (offset + 4 <= bytes.length) {
    const marker = bytes[offset + 1] ?? 0
    if (bytes[offset] === 0xff && marker === 0xda) return offset + 4
    const length = (bytes[offset + 2] ?? 0) * 256 + (bytes[offset + 3] ?? 0)
    // Only segments are expected before a scan; fill bytes, stray bytes and markers without a length are left to the reader.
    const isSegment = bytes[offset] === 0xff && marker >= 0xc0 && (marker < 0xd0 || marker > 0xd9) && marker !== 0xff
    if (!isSegment || length < 2) return 'no-jpeg'
    offset += 2 + length
  }
  return 'further-on'
}
