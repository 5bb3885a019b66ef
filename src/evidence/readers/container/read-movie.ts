import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from './container-reading.ts'
import { type IsoBox, listIsoBoxes } from './iso-boxes.ts'
import { takeMovieKeys } from './take-movie-keys.ts'
import { takeMovieTime } from './take-movie-time.ts'

const largestBox = 4 * 1024 * 1024
const xmpUuid = 'be7acfcb97a942e89c71999491e3afac'

/**
 * Reads the header of an MP4 or QuickTime movie: creation and modification time, tracks, and the QuickTime metadata keys.
 *
 * Only headers are fetched, so a film of many gigabytes costs no more than a short one. Tracks' sizes are facts; the
 * summary's width and height belong to pictures.
 */
export async function readMovie(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const top = await listIsoBoxes(window, { start: 0, end: window.size, topLevel: true })
  if (!top.whole) reading.notes.push(readerNote('container-damaged', { container: 'MP4' }))
  for (const box of top.boxes) {
    if (box.type === 'moov') await readMovieBox(window, box, reading)
    else if (box.type === 'uuid') await takeXmp(window, box, reading)
  }
  return reading
}

async function readMovieBox(window: ByteWindow, moov: IsoBox, reading: ContainerReading): Promise<void> {
  const inside = await listIsoBoxes(window, { start: moov.body, end: moov.end, topLevel: false })
  if (!inside.whole) reading.notes.push(readerNote('container-damaged', { container: 'MP4' }))
  let track = 0
  for (const box of inside.boxes) {
    if (box.type === 'trak') track += 1
    if (box.type === 'mvhd') takeMovieTime(await bodyOf(window, box), reading)
    else if (box.type === 'trak') await takeTrack(window, { box, number: track }, reading)
    else if (box.type === 'meta') takeMovieKeys(await bodyOf(window, box), reading)
  }
}

async function bodyOf(window: ByteWindow, box: IsoBox): Promise<Uint8Array> {
  const length = box.end - box.body
  const body = length > largestBox ? null : await window.read(box.body, length)
  return body ?? new Uint8Array(0)
}

/** A track's size stands in the last eight bytes of `tkhd` as 16.16 fixed-point numbers (ISO/IEC 14496-12 §8.3.2). */
async function takeTrack(
  window: ByteWindow,
  track: { box: IsoBox; number: number },
  reading: ContainerReading,
): Promise<void> {
  const { boxes } = await listIsoBoxes(window, { start: track.box.body, end: track.box.end, topLevel: false })
  const tkhd = boxes.find((box) => box.type === 'tkhd')
  if (!tkhd) return
  const body = await bodyOf(window, tkhd)
  const size = readOrNull(() => {
    const cursor = createByteCursor(body, Math.max(0, body.length - 8))
    return { width: cursor.uint(4) / 65_536, height: cursor.uint(4) / 65_536 }
  })
  if (!size || size.width === 0 || size.height === 0) return
  const raw = `${size.width} x ${size.height}`
  reading.facts.push({ block: `Track${track.number}`, tag: 'PictureSize', raw, reader: ownReader })
}

async function takeXmp(window: ByteWindow, box: IsoBox, reading: ContainerReading): Promise<void> {
  const body = await bodyOf(window, box)
  if (Buffer.from(body.subarray(0, 16)).toString('hex') === xmpUuid) reading.xmpPackets.push(body.subarray(16))
}
