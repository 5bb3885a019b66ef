import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeVoiceNote } from '../../../src/sample-case/files/media/write-voice-note.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const factsOf = (answer: Awaited<ReturnType<typeof readBytes>>) =>
  Object.fromEntries(answer.findings.facts.map((fact) => [`${fact.block}:${fact.tag}`, fact.raw]))

/** An AMR recording: 50 frames of the best rate a second. */
const buildAmr = (seconds: number) =>
  Buffer.concat([
    Buffer.from('#!AMR\n'),
    ...Array.from({ length: seconds * 50 }, () => Buffer.concat([Buffer.from([0x3c]), Buffer.alloc(31)])),
  ])

const buildWave = (bext: Buffer = Buffer.alloc(0)) => {
  const format = Buffer.alloc(24)
  format.write('fmt ', 'latin1')
  format.writeUInt32LE(16, 4)
  format.writeUInt16LE(1, 8)
  format.writeUInt16LE(1, 10)
  format.writeUInt32LE(8000, 12)
  format.writeUInt32LE(16_000, 16)
  const data = Buffer.alloc(8 + 32_000)
  data.write('data', 'latin1')
  data.writeUInt32LE(32_000, 4)
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE'), format, bext, data])
}

describe('a voice note', () => {
  it('of a messenger says its coding and how long it runs', async () => {
    const answer = await readBytes(writeVoiceNote(40), 'PTT-20241008-WA0002.opus')
    expect(answer.findings.mediaType).toBe('audio/ogg')
    expect(factsOf(answer)).toMatchObject({
      'Media:Codec': 'Opus',
      'Media:Channels': '1',
      'Media:DurationSeconds': '39.993',
    })
    expect(answer.findings.exif).toBe('absent')
    expect(codesOf(answer)).toEqual([])
  })

  it('that was cut short says so, and still how long it is', async () => {
    const whole = writeVoiceNote(40)
    const answer = await readBytes(whole.subarray(0, whole.length - 200))
    expect(Number(factsOf(answer)['Media:DurationSeconds'])).toBeGreaterThan(37)
    expect(codesOf(await readBytes(whole.subarray(0, 100)))).toContain('container-damaged')
  })

  it('in AMR is as long as its frames', async () => {
    const answer = await readBytes(buildAmr(12))
    expect(answer.findings.mediaType).toBe('audio/amr')
    expect(factsOf(answer)).toMatchObject({ 'Media:Codec': 'AMR-NB', 'Media:DurationSeconds': '12.000' })
    expect(codesOf(await readBytes(buildAmr(2).subarray(0, 900)))).toEqual(['container-damaged'])
  })

  it('as a wave says its length and the date its recorder wrote', async () => {
    const bext = Buffer.alloc(8 + 602)
    bext.write('bext', 'latin1')
    bext.writeUInt32LE(602, 4)
    bext.write('2024:10:0821:16:40', 8 + 320, 'latin1')
    const answer = await readBytes(buildWave(bext))
    expect(factsOf(answer)).toMatchObject({ 'Media:Codec': 'PCM', 'Media:DurationSeconds': '2.000' })
    expect(answer.findings.times).toMatchObject([
      { source: 'container', raw: '2024-10-08 21:16:40', utc: null, note: 'sound-recorded' },
    ])
  })

  it.each([
    ['an Opus note', Buffer.from(writeVoiceNote(2))],
    ['an AMR recording', buildAmr(2)],
    ['a wave', buildWave().subarray(0, 4000)],
  ])('%s with any bits flipped is answered', async (_what, whole) => {
    const flips = fc.array(fc.nat(whole.length * 8 - 1), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(flips, async (bits) => {
        const bytes = Buffer.from(whole)
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await readBytes(bytes)
      }),
      { numRuns: 150 },
    )
  })
})

describeWithTools(['ffmpeg'], 'sounds and films another program made', () => {
  const make = (name: string, ...words: string[]) => {
    const path = join(temporaryFolder(), name)
    const made = spawnSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', ...words, path])
    if (made.status !== 0) throw new Error(String(made.stderr))
    return readFileSync(path)
  }
  const tone = ['-i', 'sine=duration=6']
  const pictures = ['-i', 'testsrc=duration=2:size=320x240:rate=15']

  it.each([
    ['a.opus', 'audio/ogg', 'Opus', 6, [...tone, '-c:a', 'libopus']],
    ['a.ogg', 'audio/ogg', 'Vorbis', 6, [...tone, '-c:a', 'libvorbis']],
    ['a.mp3', 'audio/mpeg', 'MP3', 6, [...tone]],
    ['a.flac', 'audio/flac', 'FLAC', 6, [...tone]],
    ['a.wav', 'audio/wav', 'PCM', 6, [...tone]],
    ['a.m4a', 'audio/mp4', null, 6, [...tone]],
    ['a.mp4', 'video/mp4', null, 2, [...pictures]],
    ['a.mov', 'video/quicktime', null, 2, [...pictures]],
    ['a.webm', 'video/webm', null, 2, [...pictures, '-c:v', 'vp8']],
    ['a.avi', 'video/x-msvideo', 'FMP4', 2, [...pictures]],
  ])('%s is told by its content and is as long as it was made', async (name, mediaType, codec, seconds, words) => {
    const answer = await readBytes(make(name, ...words), name)
    expect(answer.findings.mediaType).toBe(mediaType)
    expect(Math.abs(Number(factsOf(answer)['Media:DurationSeconds']) - seconds)).toBeLessThan(0.1)
    if (codec !== null) expect(factsOf(answer)['Media:Codec']).toBe(codec)
    expect(codesOf(answer)).toEqual([])
  })

  it('a tagged MP3 gives its title and the day it was recorded', async () => {
    const answer = await readBytes(make('a.mp3', ...tone, '-metadata', 'title=Rapat', '-metadata', 'date=2024-10-08'))
    expect(factsOf(answer)['ID3:TIT2']).toBe('Rapat')
    expect(answer.findings.times).toMatchObject([{ source: 'container', raw: '2024-10-08', note: 'sound-recorded' }])
  })

  it('a film with a creation time and a place gives both', async () => {
    const words = [
      ...pictures,
      '-metadata',
      'creation_time=2024-10-12T11:33:44Z',
      '-metadata',
      'location=-02.1234+117.5678/',
    ]
    const { findings } = await readBytes(make('a.mp4', ...words))
    expect(findings.times[0]).toMatchObject({ source: 'container', utc: '2024-10-12T11:33:44Z' })
    expect(findings.summary.latitude).toBeCloseTo(-2.1234, 4)
    expect(findings.summary.longitude).toBeCloseTo(117.5678, 4)
  })
})
