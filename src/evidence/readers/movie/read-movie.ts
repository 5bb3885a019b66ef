import type { ByteWindow } from '../bytes/byte-window.ts'
import { type ContainerReading, newContainerReading, readerNote } from '../container/container-reading.ts'
import { type IsoBox, listIsoBoxes } from '../container/iso-boxes.ts'
import { takeCredentialBox } from '../credentials/take-credential-box.ts'
import { bodyOfBox } from './box-body.ts'
import { takeMovieKeys } from './take-movie-keys.ts'
import { takeMovieTime } from './take-movie-time.ts'
import { takeTrack } from './take-track.ts'
import { takeUserData } from './take-user-data.ts'

const xmpUuid = 'be7acfcb97a942e89c71999491e3afac'
const mostTracks = 64

/**
 * Reads the header of an MP4, QuickTime or 3GPP film or sound: creation and modification time, length, tracks with their
 * coding, and what the camera wrote: maker, model, place.
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
    else if (box.type === 'uuid') await takeUuid(window, box, reading)
  }
  // A film cut short has lost its header where the header stands last: that nothing is known is not "nothing is there".
  if (!top.boxes.some((box) => box.type === 'moov')) reading.exifDamaged = true
  return reading
}

async function readMovieBox(window: ByteWindow, moov: IsoBox, reading: ContainerReading): Promise<void> {
  const inside = await listIsoBoxes(window, { start: moov.body, end: moov.end, topLevel: false })
  if (!inside.whole) reading.notes.push(readerNote('container-damaged', { container: 'MP4' }))
  let track = 0
  for (const box of inside.boxes) {
    if (box.type === 'trak') track += 1
    if (box.type === 'mvhd') takeMovieTime(await bodyOfBox(window, box), reading)
    else if (box.type === 'trak' && track <= mostTracks) await takeTrack(window, { box, number: track }, reading)
    else if (box.type === 'meta') takeMovieKeys(await bodyOfBox(window, box), reading)
    else if (box.type === 'udta') takeUserData(await bodyOfBox(window, box), reading)
  }
}

async function takeUuid(window: ByteWindow, box: IsoBox, reading: ContainerReading): Promise<void> {
  const head = (await window.read(box.body, Math.min(16, box.end - box.body))) ?? new Uint8Array(0)
  takeCredentialBox(head, box, reading)
  if (Buffer.from(head).toString('hex') !== xmpUuid) return
  reading.xmpPackets.push((await bodyOfBox(window, box)).subarray(16))
}
