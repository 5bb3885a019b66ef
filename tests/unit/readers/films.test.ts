import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MetadataAnswer } from '../../../src/contract/reader-answer.ts'
import { performTask } from '../../../src/evidence/readers/process/perform-task.ts'
import { readIso6709 } from '../../../src/evidence/readers/movie/read-iso6709.ts'
import { box, fullBox, uint32 } from './support/build-boxes.ts'
import { buildFilm, filmKeys, filmText } from './support/build-film.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const rawOf = (answer: Awaited<ReturnType<typeof readBytes>>, block: string, tag: string) =>
  answer.findings.facts.filter((fact) => fact.block === block && fact.tag === tag).map((fact) => fact.raw)

describe('a film', () => {
  it('claims its time in UTC and says how long it is, how it is coded and how large', async () => {
    const answer = await readBytes(buildFilm())
    expect(answer.findings.mediaType).toBe('video/mp4')
    expect(answer.findings.times.map(({ source, utc, note }) => [source, utc, note])).toEqual([
      ['container', '2024-10-12T11:33:44Z', 'movie-created'],
      ['container', '2024-10-12T11:33:44Z', 'movie-modified'],
    ])
    expect(rawOf(answer, 'Media', 'DurationSeconds')).toEqual(['6.000'])
    expect(rawOf(answer, 'Track1', 'Codec')).toEqual(['avc1'])
    expect(rawOf(answer, 'Track1', 'PictureSize')).toEqual(['1280 x 720'])
    expect([...rawOf(answer, 'Track2', 'Codec'), ...rawOf(answer, 'Track2', 'SampleRate')]).toEqual(['mp4a', '44100'])
    expect(codesOf(answer)).toEqual([])
  })

  it('gives maker, model and place of its camera, with the raw text beside the numbers', async () => {
    const userData = [filmText('©xyz', '-02.1234+117.5678/'), filmText('©mak', 'Merek'), filmText('©mod', 'Tipe 5')]
    const { findings } = await readBytes(buildFilm({ userData }))
    expect(findings.summary).toMatchObject({ make: 'Merek', model: 'Tipe 5', latitude: -2.1234, longitude: 117.5678 })
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: '©xyz', raw: '-02.1234+117.5678/' }))
  })

  it('of a telephone that writes keys gives the same, and its local time with its offset', async () => {
    const boxes = [
      filmKeys({
        'com.apple.quicktime.make': 'Apple',
        'com.apple.quicktime.location.ISO6709': '-02.1234+117.5678+035.5/',
        'com.apple.quicktime.creationdate': '2024-10-12T19:33:44+0800',
      }),
    ]
    const { findings } = await readBytes(buildFilm({ boxes, brand: 'qt  ' }))
    expect(findings.summary).toMatchObject({ make: 'Apple', latitude: -2.1234, altitudeMeters: 35.5 })
    expect(findings.times).toContainEqual(
      expect.objectContaining({ offset: '+08:00', utc: '2024-10-12T11:33:44Z', note: 'quicktime-creation-date' }),
    )
  })

  it('in 3GPP form gives the place of its own box', async () => {
    const degrees = (value: number) => uint32(Math.round(value * 65_536) >>> 0)
    const loci = fullBox(
      'loci',
      0,
      Buffer.from([0x15, 0xc7, 0, 0]),
      degrees(117.5),
      degrees(-2.25),
      degrees(10),
      Buffer.alloc(4),
    )
    const { findings } = await readBytes(buildFilm({ userData: [loci], brand: '3gp4' }))
    expect(findings.summary).toMatchObject({ latitude: -2.25, longitude: 117.5, altitudeMeters: 10 })
    expect(findings.mediaType).toBe('video/3gpp')
  })

  it('that names two places, none or an impossible one shows no place', async () => {
    const place = async (...texts: string[]) =>
      readBytes(buildFilm({ userData: texts.map((text) => filmText('©xyz', text)) }))
    expect((await place('-02.1234+117.5678/', '-07.0000+110.0000/')).findings.summary.latitude).toBeNull()
    expect(codesOf(await place('+00.0000+000.0000/'))).toEqual(['gps-zero'])
    expect(codesOf(await place('+99.0000+117.5678/'))).toEqual(['gps-invalid'])
  })

  it('without its header says that it is damaged, not that nothing is there', async () => {
    const whole = buildFilm()
    const { findings } = await readBytes(Buffer.concat([whole.subarray(0, 20), box('mdat', Buffer.alloc(400))]))
    expect(findings.exif).toBe('unreadable')
  })

  it('that carries Content Credentials has them noted, not judged', async () => {
    const number = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')
    const answer = await readBytes(Buffer.concat([buildFilm(), box('uuid', number, Buffer.alloc(500))]))
    expect(rawOf(answer, 'C2PA', 'Manifest')).toEqual(['500 bytes, not checked'])
    expect(codesOf(answer)).toEqual([])
  })

  it('of four gigabytes costs no more than its headers', async () => {
    const header = buildFilm({ userData: [filmText('©mak', 'Merek')] })
    const long = Buffer.concat([uint32(1), Buffer.from('mdat'), Buffer.alloc(8)])
    const sizeBytes = 4 * 1024 ** 3
    long.writeBigUInt64BE(BigInt(sizeBytes - header.length), 8)
    const start = Buffer.concat([header, long])
    let served = 0
    const source = {
      size: sizeBytes,
      async read(offset: number, length: number) {
        served += length
        const bytes = new Uint8Array(length)
        if (offset < start.length) bytes.set(start.subarray(offset, offset + length))
        return bytes
      },
    }
    const answer = await performTask({ kind: 'metadata', name: null, withText: true }, source, new Uint8Array(0))
    expect(MetadataAnswer.parse(answer).findings.summary.make).toBe('Merek')
    expect(served).toBeLessThan(1024 * 1024)
  })

  it('with any bits flipped is answered, in a form that fits the contract', async () => {
    const whole = buildFilm({ userData: [filmText('©xyz', '-02.1234+117.5678/')], boxes: [filmKeys({ a: 'b' })] })
    const flips = fc.array(fc.nat(whole.length * 8 - 1), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(flips, async (bits) => {
        const bytes = Buffer.from(whole)
        for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await readBytes(bytes)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a place in a film', () => {
  it.each([
    ['-02.1234+117.5678/', { latitude: -2.1234, longitude: 117.5678, altitudeMeters: null }],
    ['+27.5916-086.5640+8850/', { latitude: 27.5916, longitude: -86.564, altitudeMeters: 8850 }],
    ['-02.1234+117.5678+001.2CRSWGS_84/', { latitude: -2.1234, longitude: 117.5678, altitudeMeters: 1.2 }],
    ['-0212.3+11756.7/', null],
    ['2.1 117.5', null],
    ['', null],
  ])('%s', (text, place) => expect(readIso6709(text)).toEqual(place))
})
