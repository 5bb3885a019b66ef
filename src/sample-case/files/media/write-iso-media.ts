import { createByteWriter } from '../byte-writer.ts'
import type { Film } from './encode-film.ts'
import type { Tone } from './encode-tone.ts'

type Track = {
  kind: 'vide' | 'soun'
  /** Ticks per second of the track, and ticks of one frame. */
  timescale: number
  frameTicks: number
  frames: readonly { bytes: Uint8Array; key: boolean }[]
  sampleEntry: Uint8Array
  size: { width: number; height: number }
}

/** Seconds from 1904-01-01, where ISO media begin to count, to 1970-01-01. */
const epochGap = 2_082_844_800
const movieScale = 1000
const unityMatrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]

/** An MP4 film; `createdAt` is an instant in UTC, as mvhd, tkhd and mdhd state it (ISO/IEC 14496-12 §8.2.2). */
export function writeFilm(film: Film, options: { createdAt: string; framesPerSecond: number }): Uint8Array {
  const avcC = createByteWriter().u8(1).raw(film.sequence.subarray(1, 4)).u8(0xff)
  avcC.u8(0xe1).u16(film.sequence.length).raw(film.sequence).u8(1).u16(film.picture.length).raw(film.picture)
  const entry = createByteWriter().zeros(6).u16(1).zeros(16).u16(film.width).u16(film.height)
  entry.u32(0x480000).u32(0x480000).u32(0).u16(1).zeros(32).u16(24).u16(0xffff).raw(box('avcC', avcC.toBytes()))
  const track: Track = {
    kind: 'vide',
    timescale: options.framesPerSecond * 100,
    frameTicks: 100,
    frames: film.frames,
    sampleEntry: box('avc1', entry.toBytes()),
    size: film,
  }
  return writeMovie('isom', track, options.createdAt)
}

/** An M4A recording whose sound is FLAC (`fLaC` sample entry of "Encapsulation of FLAC in ISO BMFF"). */
export function writeRecording(tone: Tone, options: { createdAt: string }): Uint8Array {
  const dfLa = createByteWriter().u32(0).u8(0x80).u8(0).u16(tone.streamInfo.length).raw(tone.streamInfo)
  const entry = createByteWriter()
    .zeros(6)
    .u16(1)
    .zeros(8)
    .u16(1)
    .u16(16)
    .zeros(4)
    .u32(tone.rate * 0x10000)
  const track: Track = {
    kind: 'soun',
    timescale: tone.rate,
    frameTicks: tone.blockSize,
    frames: tone.frames.map((bytes) => ({ bytes, key: true })),
    sampleEntry: box('fLaC', entry.raw(box('dfLa', dfLa.toBytes())).toBytes()),
    size: { width: 0, height: 0 },
  }
  return writeMovie('M4A ', track, options.createdAt)
}

function writeMovie(brand: string, track: Track, createdAt: string): Uint8Array {
  const created = Date.parse(createdAt) / 1000 + epochGap
  const seconds = (track.frames.length * track.frameTicks) / track.timescale
  const type = box(
    'ftyp',
    createByteWriter().ascii(brand).u32(512).ascii(brand).ascii('isom').ascii('iso2').ascii('mp41').toBytes(),
  )
  const movie = (dataAt: number) =>
    box('moov', movieHeader(created, seconds), trackBox(track, { created, seconds, dataAt }))
  const dataAt = type.length + movie(0).length + 8
  const data = createByteWriter()
  for (const frame of track.frames) data.raw(frame.bytes)
  return createByteWriter().raw(type).raw(movie(dataAt)).raw(box('mdat', data.toBytes())).toBytes()
}

function movieHeader(created: number, seconds: number): Uint8Array {
  const writer = createByteWriter()
    .u32(0)
    .u32(created)
    .u32(created)
    .u32(movieScale)
    .u32(seconds * movieScale)
  writer.u32(0x10000).u16(0x0100).zeros(10)
  for (const value of unityMatrix) writer.u32(value)
  return box('mvhd', writer.zeros(24).u32(2).toBytes())
}

function trackBox(
  track: Track,
  { created, seconds, dataAt }: { created: number; seconds: number; dataAt: number },
): Uint8Array {
  const header = createByteWriter()
    .u32(3)
    .u32(created)
    .u32(created)
    .u32(1)
    .u32(0)
    .u32(seconds * movieScale)
  header
    .zeros(8)
    .u16(0)
    .u16(0)
    .u16(track.kind === 'soun' ? 0x0100 : 0)
    .u16(0)
  for (const value of unityMatrix) header.u32(value)
  header.u32(track.size.width * 0x10000).u32(track.size.height * 0x10000)
  const media = createByteWriter().u32(0).u32(created).u32(created).u32(track.timescale)
  media
    .u32(seconds * track.timescale)
    .u16(0x55c4)
    .u16(0)
  const handler = createByteWriter().u32(0).u32(0).ascii(track.kind).zeros(12).ascii('Contoh\0').toBytes()
  const own =
    track.kind === 'vide'
      ? box('vmhd', createByteWriter().u32(1).zeros(8).toBytes())
      : box('smhd', createByteWriter().u32(0).zeros(4).toBytes())
  const reference = createByteWriter()
    .u32(0)
    .u32(1)
    .raw(box('url ', createByteWriter().u32(1).toBytes()))
    .toBytes()
  const information = box('minf', own, box('dinf', box('dref', reference)), sampleTable(track, dataAt))
  return box(
    'trak',
    box('tkhd', header.toBytes()),
    box('mdia', box('mdhd', media.toBytes()), box('hdlr', handler), information),
  )
}

/** One chunk holds all frames; only a film needs to say which of them stand alone. */
function sampleTable({ frames, frameTicks, sampleEntry }: Track, dataAt: number): Uint8Array {
  const keys = frames.flatMap((frame, index) => (frame.key ? [index + 1] : []))
  const sizes = createByteWriter().u32(0).u32(0).u32(frames.length)
  for (const frame of frames) sizes.u32(frame.bytes.length)
  const starts = createByteWriter().u32(0).u32(keys.length)
  for (const key of keys) starts.u32(key)
  return box(
    'stbl',
    box('stsd', createByteWriter().u32(0).u32(1).raw(sampleEntry).toBytes()),
    box('stts', createByteWriter().u32(0).u32(1).u32(frames.length).u32(frameTicks).toBytes()),
    ...(keys.length < frames.length ? [box('stss', starts.toBytes())] : []),
    box('stsc', createByteWriter().u32(0).u32(1).u32(1).u32(frames.length).u32(1).toBytes()),
    box('stsz', sizes.toBytes()),
    box('stco', createByteWriter().u32(0).u32(1).u32(dataAt).toBytes()),
  )
}

function box(kind: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, content) => sum + content.length, 8)
  const writer = createByteWriter().u32(length).ascii(kind)
  for (const content of contents) writer.raw(content)
  return writer.toBytes()
}
