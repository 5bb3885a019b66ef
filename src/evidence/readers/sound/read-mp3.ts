import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, readerNote } from '../container/container-reading.ts'
import { type Mp3Frame, readMp3Frame } from './mp3-frame.ts'
import { noteDuration } from './note-duration.ts'
import { noteSound } from './note-sound.ts'
import { id3Length, takeId3 } from './take-id3.ts'

const searchedBytes = 64 * 1024

/**
 * Reads an MP3: tags, coding, and its length from the frame count an encoder leaves in the first frame; where there is none,
 * length follows from size and bit rate and is marked as estimated.
 */
export async function readMp3(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const head = (await window.read(0, Math.min(10, window.size))) ?? new Uint8Array(0)
  const start = id3Length(head)
  if (start > 0) await takeId3(window, reading)
  const found = await firstFrame(window, start)
  if (!found) {
    reading.notes.push(readerNote('container-damaged', { container: 'MP3' }))
    return reading
  }
  const { frame, offset, bytes } = found
  noteSound({ codec: frame.codec, channels: frame.channels, sampleRate: frame.sampleRate }, reading)
  const frames = frameCount(bytes, frame)
  if (frames !== null) noteDuration((frames * frame.samples) / frame.sampleRate, reading)
  else noteDuration(((window.size - offset) * 8) / frame.bitRate, reading, true)
  return reading
}

/** The first frame that is followed by another: two in a row are no accident. */
async function firstFrame(
  window: ByteWindow,
  start: number,
): Promise<{ frame: Mp3Frame; offset: number; bytes: Uint8Array } | null> {
  const length = Math.min(searchedBytes, window.size - start)
  const bytes = (length > 0 ? await window.read(start, length) : null) ?? new Uint8Array(0)
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const frame = bytes[at] === 0xff ? readMp3Frame(bytes, at) : null
    if (!frame) continue
    const next = at + frame.bytes
    if (next + 4 > bytes.length || readMp3Frame(bytes, next))
      return { frame, offset: start + at, bytes: bytes.subarray(at) }
  }
  return null
}

/** Xing or Info behind the side information, VBRI 36 bytes in. */
function frameCount(bytes: Uint8Array, frame: Mp3Frame): number | null {
  const at = 4 + frame.sideBytes
  const view = viewOf(bytes)
  if ((startsWithText(bytes, 'Xing', at) || startsWithText(bytes, 'Info', at)) && at + 12 <= bytes.length)
    return (view.getUint32(at + 4) & 1) === 1 ? view.getUint32(at + 8) : null
  return startsWithText(bytes, 'VBRI', 36) && bytes.length >= 54 ? view.getUint32(50) : null
}
