import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, readerNote } from '../container/container-reading.ts'
import { lastOggGranule, type OggStream, openOggStream } from './ogg-pages.ts'
import { noteDuration } from './note-duration.ts'
import { noteSound } from './note-sound.ts'
import { takeVorbisComment } from './take-vorbis-comment.ts'

/** Opus always counts 48,000 samples a second in its positions, whatever it was recorded at (RFC 7845 §4). */
const opusClock = 48_000

/**
 * Reads a voice note or other Ogg sound (Opus, Vorbis): coding, length from the position of its last page, and its tags
 * (RFC 3533, RFC 7845, Vorbis I §4.2.2).
 */
export async function readOgg(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const stream = await openOggStream(window)
  const sound = stream && soundOf(stream)
  if (!stream || !sound) {
    reading.notes.push(readerNote('container-damaged', { container: 'Ogg' }))
    return reading
  }
  noteSound(sound, reading)
  const granule = await lastOggGranule(window, stream.serial)
  if (granule === null || granule <= sound.skipped)
    reading.notes.push(readerNote('container-damaged', { container: 'Ogg' }))
  else noteDuration((granule - sound.skipped) / sound.clock, reading)
  const comment = stream.packets[1]
  if (comment) takeVorbisComment(comment.subarray(sound.commentAt), reading)
  return reading
}

function soundOf({ packets }: OggStream) {
  const first = packets[0] ?? new Uint8Array(0)
  const view = viewOf(first)
  if (startsWithText(first, 'OpusHead') && first.length >= 19)
    return {
      codec: 'Opus',
      channels: view.getUint8(9),
      sampleRate: view.getUint32(12, true),
      clock: opusClock,
      skipped: view.getUint16(10, true),
      commentAt: 8,
    }
  if (startsWithText(first, '\u0001vorbis') && first.length >= 30 && view.getUint32(12, true) > 0) {
    const sampleRate = view.getUint32(12, true)
    return { codec: 'Vorbis', channels: view.getUint8(11), sampleRate, clock: sampleRate, skipped: 0, commentAt: 7 }
  }
  return null
}
