/** What a JPEG says of itself before its picture data. */
export type JpegHeader = { width: number; height: number; components: 1 | 3 }

const frameMarkers = new Set([0xc0, 0xc1, 0xc2])

/**
 * Reads size and channels of a JPEG that every PDF reader can show: 8 bits, Huffman coded, grey or three channels.
 *
 * Null for anything else (CMYK, arithmetic or lossless coding, 12 bits, a damaged head), because DCTDecode could not show it
 * (ISO 32000-1 §7.4.8) or the colour would not be covered by the output intent.
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isStandalone(marker)) {
      at += 2
      continue
    }
    if (isFrame(marker)) return readFrame(bytes, at)
    if (marker === 0xda || marker === 0xd9) return null
    const length = word(bytes, at + 2)
    if (length < 2) return null
    at += 2 + length
  }
  return null
}

function isStandalone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function readFrame(bytes: Uint8Array, at: number): JpegHeader | null {
  const components = bytes[at + 9]
  if (!frameMarkers.has(bytes[at + 1] ?? 0) || bytes[at + 4] !== 8) return null
  if (components !== 1 && components !== 3) return null
  const height = word(bytes, at + 5)
  const width = word(bytes, at + 7)
  return width > 0 && height > 0 ? { width, height, components } : null
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
