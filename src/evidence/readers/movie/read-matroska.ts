import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { addTextFact } from '../container/add-text-fact.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from '../container/container-reading.ts'
import { noteDuration } from '../sound/note-duration.ts'
import { type EbmlElement, listEbml } from './ebml.ts'

const ids = { segment: 0x18538067, info: 0x1549a966, tracks: 0x1654ae6b, track: 0xae }
const texts: Readonly<Record<number, string>> = { 0x7ba9: 'Title', 0x4d80: 'MuxingApp', 0x5741: 'WritingApp' }
const scale = 0x2ad7b1
const duration = 0x4489
const dateUtc = 0x4461
const codecId = 0x86
/** Its dates count nanoseconds from the beginning of 2001 in UTC. */
const epochOf2001Ms = Date.UTC(2001, 0, 1)

/** Reads a WebM or Matroska film, as browsers and screen recorders write: length, coding, programs, and its date in UTC (RFC 9559). */
export async function readMatroska(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const segment = (await listEbml(window, 0, window.size)).find(({ id }) => id === ids.segment)
  const inside = segment ? await listEbml(window, segment.body, segment.end) : []
  const info = inside.find(({ id }) => id === ids.info)
  if (!info) {
    reading.notes.push(readerNote('container-damaged', { container: 'Matroska' }))
    return reading
  }
  await takeInfo(window, await listEbml(window, info.body, info.end), reading)
  const tracks = inside.find(({ id }) => id === ids.tracks)
  if (tracks) await takeTracks(window, await listEbml(window, tracks.body, tracks.end), reading)
  return reading
}

async function takeInfo(
  window: ByteWindow,
  elements: readonly EbmlElement[],
  reading: ContainerReading,
): Promise<void> {
  let nanoseconds = 1_000_000
  let length: number | null = null
  for (const { id, body, end } of elements) {
    const bytes = end - body <= 4096 ? await window.read(body, end - body) : null
    if (!bytes) continue
    const tag = texts[id]
    if (tag !== undefined) addTextFact(reading, { block: 'Matroska', tag, bytes })
    if (id === scale) nanoseconds = Number(unsigned(bytes))
    if (id === duration && (bytes.length === 4 || bytes.length === 8))
      length = bytes.length === 4 ? viewOf(bytes).getFloat32(0) : viewOf(bytes).getFloat64(0)
    if (id === dateUtc && bytes.length === 8) takeDate(viewOf(bytes).getBigInt64(0), reading)
  }
  if (length !== null && Number.isFinite(length) && length > 0) noteDuration((length * nanoseconds) / 1e9, reading)
}

function takeDate(nanoseconds: bigint, reading: ContainerReading): void {
  const raw = String(nanoseconds)
  reading.facts.push({ block: 'Matroska', tag: 'DateUTC', raw, reader: ownReader })
  const instantMs = epochOf2001Ms + Number(nanoseconds / 1_000_000n)
  if (instantMs < Date.UTC(1990, 0, 1) || instantMs >= Date.UTC(2200, 0, 1))
    return void reading.notes.push(readerNote('date-invalid', { tag: 'DateUTC', raw }))
  const utc = `${new Date(instantMs).toISOString().slice(0, 19)}Z`
  reading.times.push({ source: 'container', raw, offset: null, utc, zone: null, note: 'movie-created' })
}

async function takeTracks(
  window: ByteWindow,
  tracks: readonly EbmlElement[],
  reading: ContainerReading,
): Promise<void> {
  let number = 0
  for (const track of tracks.filter(({ id }) => id === ids.track).slice(0, 64)) {
    number += 1
    const codec = (await listEbml(window, track.body, track.end)).find(({ id }) => id === codecId)
    const bytes = codec && codec.end - codec.body <= 100 ? await window.read(codec.body, codec.end - codec.body) : null
    if (bytes)
      reading.facts.push({ block: `Track${number}`, tag: 'Codec', raw: bytesAsLatin1(bytes), reader: ownReader })
  }
}

function unsigned(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
