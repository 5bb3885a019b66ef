import { type BmpHeader, readBmpHeader } from './bmp-header.ts'
import { rowWriter, strideOf, writeIndices } from './bmp-rows.ts'
import { unfoldRunLength } from './bmp-run-length.ts'
import type { DecodedPixels } from './decode-heic.ts'
import { type PictureRefusal, refusePicture } from './picture-result.ts'

/** What stands where a file ends before its picture does: grey, as decoders of photographs fill it. */
const filling = 0x80
/** Two bytes of run-length coding stand for 255 pixels at most; a large picture that claims far more of a few bytes is none. */
const mostPixelsPerByte = 255
const smallPicture = 1_000_000

/**
 * Decodes a Windows or OS/2 bitmap, which the picture library cannot: palettes of 1 to 8 bits, run-length coding, whole colours of 16 to
 * 32 bits, rows from the bottom up or the top down.
 *
 * The size is held against the bytes before memory is taken. What stops early is filled with grey, and `damaged` says so; so does an index
 * that names no colour, which is black.
 */
export function decodeBmp(bytes: Uint8Array): DecodedPixels | PictureRefusal {
  const header = readBmpHeader(bytes)
  if (header.kind === 'refused') return header
  const { width, height, start } = header
  const pixels = width * height
  if (pixels > smallPicture && pixels > (bytes.length - start) * mostPixelsPerByte)
    return refusePicture('picture-unreadable')
  const { data, whole } = header.coding === 'rows' ? decodeRows(bytes, header) : decodeRuns(bytes, header)
  return data
    ? { kind: 'pixels', data, width, height, channels: 3, damaged: !whole }
    : refusePicture('picture-unreadable')
}

type Decoded = { data: Uint8Array | null; whole: boolean }

function decodeRows(bytes: Uint8Array, header: BmpHeader): Decoded {
  const { width, height, start } = header
  const stride = strideOf(header)
  const rows = Math.min(height, Math.floor((bytes.length - start) / stride))
  if (rows === 0) return { data: null, whole: false }
  const data = new Uint8Array(width * height * 3)
  if (rows < height) data.fill(filling)
  const write = rowWriter(header)
  let whole = rows === height
  for (let row = 0; row < rows; row += 1) {
    const from = start + row * stride
    whole = write(bytes.subarray(from, from + stride), rowOf(data, header, row)) && whole
  }
  return { data, whole }
}

function decodeRuns(bytes: Uint8Array, header: BmpHeader): Decoded {
  const { width, height, palette } = header
  const { indices, whole } = unfoldRunLength(bytes, header)
  const data = new Uint8Array(width * height * 3)
  let known = true
  for (let row = 0; row < height; row += 1) {
    const from = row * width
    known = writeIndices((pixel) => indices[from + pixel] ?? 0, rowOf(data, header, row), palette) && known
  }
  return { data, whole: whole && known }
}

/** Where a row of the file stands in the picture. */
function rowOf(data: Uint8Array, { width, height, fromTop }: BmpHeader, row: number): Uint8Array {
  const at = fromTop ? row : height - 1 - row
  return data.subarray(at * width * 3, (at + 1) * width * 3)
}
