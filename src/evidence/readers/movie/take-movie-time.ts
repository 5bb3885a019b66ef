import { noteDuration } from '../sound/note-duration.ts'
import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { type ContainerReading, ownReader, readerNote } from '../container/container-reading.ts'

/** Seconds between 1904-01-01 and 1970-01-01, both at 00:00 UTC. */
const epochOf1904 = 2_082_844_800
const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2200, 0, 1)

/**
 * Takes creation and modification time out of a movie header (`mvhd`, ISO/IEC 14496-12 §8.2.2): seconds since 1904 in UTC.
 *
 * The standard lays down UTC, so an instant is claimed; some cameras write local time all the same, which is why it stays
 * a claim among others. Zero means "not stated". A time outside 1990 to 2199 is remarked on and claims nothing.
 */
export function takeMovieTime(body: Uint8Array, reading: ContainerReading): void {
  const header = readOrNull(() => {
    const cursor = createByteCursor(body)
    const width = cursor.uint(1) === 1 ? 8 : 4
    cursor.skip(3)
    const [created, modified] = [cursor.uint(width), cursor.uint(width)]
    return { created, modified, timescale: cursor.uint(4), duration: cursor.uint(width) }
  })
  if (!header) return void reading.notes.push(readerNote('container-damaged', { container: 'MP4' }))
  takeTime(reading, { seconds: header.created, tag: 'CreationTime', role: 'movie-created' })
  takeTime(reading, { seconds: header.modified, tag: 'ModificationTime', role: 'movie-modified' })
  const raw = `${header.duration}/${header.timescale} s`
  reading.facts.push({ block: 'MovieHeader', tag: 'Duration', raw, reader: ownReader })
  if (header.duration > 0 && header.timescale > 0 && Number.isSafeInteger(header.duration))
    noteDuration(header.duration / header.timescale, reading)
}

function takeTime(reading: ContainerReading, claim: { seconds: number; tag: string; role: string }): void {
  const raw = String(claim.seconds)
  reading.facts.push({ block: 'MovieHeader', tag: claim.tag, raw, reader: ownReader })
  if (claim.seconds === 0) return
  const instantMs = (claim.seconds - epochOf1904) * 1000
  if (!(instantMs >= earliest && instantMs < latest)) {
    reading.notes.push(readerNote('date-invalid', { tag: claim.tag, raw }))
    return
  }
  const utc = `${new Date(instantMs).toISOString().slice(0, 19)}Z`
  reading.times.push({ source: 'container', raw, offset: null, utc, zone: null, note: claim.role })
}
