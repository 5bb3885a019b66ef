import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, readerNote } from './container-reading.ts'
import { type PictureSize, webpSize } from './webp-size.ts'

const longestChunk = 16 * 1024 * 1024
const mostChunks = 100_000

type RiffChunk = { type: string; offset: number; length: number }

/** Reads the chunks of a WebP (RFC 9649): canvas size, EXIF and XMP. Picture data is stepped over. */
export async function readWebp(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const sizes: PictureSize[] = []
  let offset = 12
  for (let count = 0; offset + 8 <= window.size; count += 1) {
    const head = await window.read(offset, 8)
    if (!head || count > mostChunks) break
    const chunk = {
      type: bytesAsLatin1(head.subarray(0, 4)),
      offset: offset + 8,
      length: viewOf(head).getUint32(4, true),
    }
    if (chunk.offset + chunk.length > window.size) break
    await takeChunk(window, chunk, { reading, sizes })
    offset = chunk.offset + chunk.length + (chunk.length % 2)
  }
  if (offset < window.size) reading.notes.push(readerNote('container-damaged', { container: 'WebP' }))
  // VP8X states the canvas and comes first; the frame sizes after it are not the picture's.
  reading.width = sizes[0]?.width ?? null
  reading.height = sizes[0]?.height ?? null
  return reading
}

async function takeChunk(
  window: ByteWindow,
  chunk: RiffChunk,
  into: { reading: ContainerReading; sizes: PictureSize[] },
): Promise<void> {
  const { reading, sizes } = into
  if (chunk.type === 'EXIF' || chunk.type === 'XMP ') await takeBlock(window, chunk, reading)
  else if (/^VP8[ LX]$/.test(chunk.type)) {
    const start = await window.read(chunk.offset, Math.min(chunk.length, 16))
    const size = start && webpSize(chunk.type, start)
    if (size) sizes.push(size)
  }
}

async function takeBlock(window: ByteWindow, chunk: RiffChunk, reading: ContainerReading): Promise<void> {
  const body = chunk.length > longestChunk ? null : await window.read(chunk.offset, chunk.length)
  if (!body) {
    reading.notes.push(readerNote('container-damaged', { container: 'WebP' }))
    if (chunk.type === 'EXIF') reading.exifDamaged = true
  } else if (chunk.type === 'XMP ') reading.xmpPackets.push(body)
  // Several writers put the JPEG header "Exif\0\0" before the TIFF structure.
  else reading.exifBlocks.push(startsWithText(body, 'Exif\0\0') ? body.subarray(6) : body)
}
