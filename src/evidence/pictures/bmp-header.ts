import { type PictureRefusal, refusePicture } from './picture-result.ts'

/** How a bitmap lays down its pixels. */
export type BmpHeader = {
  readonly kind: 'header'
  readonly width: number
  readonly height: number
  /** Rows from the top down, which a negative height says. */
  readonly fromTop: boolean
  readonly bits: number
  readonly coding: 'rows' | 'run-length-8' | 'run-length-4'
  /** Masks of red, green and blue where pixels are whole colours of 16 or 32 bits. */
  readonly masks: readonly [number, number, number]
  /** Where pixels are indices: three bytes a colour, red green blue. */
  readonly palette: Uint8Array
  /** Where the pixels begin. */
  readonly start: number
}

const mostPixels = 80_000_000
const fileHeaderLength = 14
const oldHeaderLength = 12
/** OS/2's second header gives two of the codings other meanings. */
const secondOs2Length = 64
const headerLengths = [oldHeaderLength, 40, 52, 56, secondOs2Length, 108, 124]
const [plain, runLength8, runLength4, bitFields, alphaBitFields] = [0, 1, 2, 3, 6]
const masksOf16 = [0x7c00, 0x3e0, 0x1f] as const
const masksOf32 = [0xff0000, 0xff00, 0xff] as const

/**
 * Reads the headers and the palette of a Windows or OS/2 bitmap. What claims more than 80 million pixels, or codings that are pictures of
 * another kind or fax, is refused before memory is taken.
 */
export function readBmpHeader(bytes: Uint8Array): BmpHeader | PictureRefusal {
  if (bytes.length < fileHeaderLength + oldHeaderLength) return refusePicture('picture-unreadable')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(14, true)
  const start = view.getUint32(10, true)
  if (!headerLengths.includes(length) || start < fileHeaderLength + length || start >= bytes.length)
    return refusePicture('picture-unreadable')
  const isOld = length === oldHeaderLength
  const width = isOld ? view.getUint16(18, true) : view.getInt32(18, true)
  const signedHeight = isOld ? view.getUint16(20, true) : view.getInt32(22, true)
  const height = Math.abs(signedHeight)
  if (width <= 0 || height === 0) return refusePicture('picture-unreadable')
  if (width * height > mostPixels) return refusePicture('picture-too-large', { width, height })
  const bits = view.getUint16(isOld ? 24 : 28, true)
  const compression = isOld ? plain : view.getUint32(30, true)
  const coding = codingOf(bits, compression)
  if (coding === null || (length === secondOs2Length && compression >= bitFields))
    return refusePicture('picture-format-not-read')
  const masks = compression === bitFields || compression === alphaBitFields ? readMasks(view, start) : null
  return {
    kind: 'header',
    width,
    height,
    fromTop: signedHeight < 0,
    bits,
    coding,
    start,
    masks: masks ?? (bits === 16 ? masksOf16 : masksOf32),
    palette: bits > 8 ? new Uint8Array(0) : readPalette(view, { length, bits, start }),
  }
}

function codingOf(bits: number, compression: number): BmpHeader['coding'] | null {
  if (compression === plain) return [1, 2, 4, 8, 16, 24, 32].includes(bits) ? 'rows' : null
  if (compression === runLength8 && bits === 8) return 'run-length-8'
  if (compression === runLength4 && bits === 4) return 'run-length-4'
  return (compression === bitFields || compression === alphaBitFields) && (bits === 16 || bits === 32) ? 'rows' : null
}

/** Longer headers hold the masks where a short one is followed by them: at the same place. */
function readMasks(view: DataView, start: number): [number, number, number] | null {
  const at = fileHeaderLength + 40
  if (at + 12 > Math.min(start, view.byteLength)) return null
  return [view.getUint32(at, true), view.getUint32(at + 4, true), view.getUint32(at + 8, true)]
}

/** As many colours as are stated, fit before the pixels, and can be named by an index. */
function readPalette(
  view: DataView,
  { length, bits, start }: { length: number; bits: number; start: number },
): Uint8Array {
  const entry = length === oldHeaderLength ? 3 : 4
  const from = fileHeaderLength + length
  const stated = length === oldHeaderLength ? 0 : view.getUint32(46, true)
  const room = Math.floor((Math.min(start, view.byteLength) - from) / entry)
  const count = Math.min(stated === 0 ? 1 << bits : stated, 1 << bits, room)
  const palette = new Uint8Array(count * 3)
  for (let colour = 0; colour < count; colour += 1)
    for (let part = 0; part < 3; part += 1) palette[colour * 3 + part] = view.getUint8(from + colour * entry + 2 - part)
  return palette
}
