import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, readerNote } from '../container/container-reading.ts'
import { noteDuration } from './note-duration.ts'
import { noteSound } from './note-sound.ts'
import { takeVorbisComment } from './take-vorbis-comment.ts'

const streamInfo = 0
const vorbisComment = 4
const mostBlocks = 128

/** Reads a FLAC sound: rate, channels and number of samples from its first block, and its tags (RFC 9639 §8). */
export async function readFlac(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  let offset = 4
  for (let count = 0; count < mostBlocks; count += 1) {
    const head = await window.read(offset, 4)
    const length = head ? viewOf(head).getUint32(0) & 0xff_ffff : 0
    const body = head && (await window.read(offset + 4, length))
    if (!head || !body) {
      reading.notes.push(readerNote('container-damaged', { container: 'FLAC' }))
      break
    }
    const kind = (head[0] ?? 0) & 0x7f
    if (kind === streamInfo && body.length >= 18) takeStreamInfo(body, reading)
    if (kind === vorbisComment) takeVorbisComment(body, reading)
    if ((head[0] ?? 0) & 0x80) break
    offset += 4 + length
  }
  return reading
}

function takeStreamInfo(body: Uint8Array, reading: ContainerReading): void {
  const bits = viewOf(body).getBigUint64(10)
  const sampleRate = Number(bits >> 44n)
  const samples = Number(bits & 0xf_ffff_ffffn)
  noteSound({ codec: 'FLAC', channels: Number((bits >> 41n) & 7n) + 1, sampleRate }, reading)
  if (sampleRate > 0 && samples > 0) noteDuration(samples / sampleRate, reading)
}
