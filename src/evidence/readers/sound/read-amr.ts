import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { type ContainerReading, newContainerReading, readerNote } from '../container/container-reading.ts'
import { noteDuration } from './note-duration.ts'
import { noteSound } from './note-sound.ts'

const kinds = [
  {
    signature: '#!AMR-WB\n',
    codec: 'AMR-WB',
    sampleRate: 16_000,
    frameBytes: [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1],
  },
  {
    signature: '#!AMR\n',
    codec: 'AMR-NB',
    sampleRate: 8000,
    frameBytes: [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1],
  },
]
const framesPerSecond = 50
const largestRead = 64 * 1024 * 1024

/**
 * Reads an AMR voice recording (RFC 4867 §5): its length is the number of its frames, each 20 ms. A frame that cannot be ends
 * the count, and is said.
 */
export async function readAmr(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const bytes = await window.read(0, Math.min(window.size, largestRead))
  const kind = bytes && kinds.find(({ signature }) => startsWithText(bytes, signature))
  if (!bytes || !kind) return reading
  noteSound({ codec: kind.codec, channels: 1, sampleRate: kind.sampleRate }, reading)
  let frames = 0
  let at = kind.signature.length
  while (at < bytes.length) {
    const length = kind.frameBytes[((bytes[at] ?? 0) >> 3) & 0x0f] ?? 0
    if (length === 0 || at + length > bytes.length) {
      reading.notes.push(readerNote('container-damaged', { container: kind.codec }))
      break
    }
    at += length
    frames += 1
  }
  if (frames > 0) noteDuration(frames / framesPerSecond, reading)
  return reading
}
