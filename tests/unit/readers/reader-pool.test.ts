import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { createFixedRandomness } from '../../support/fixed-ports.ts'
import { buildJpeg, exifSegment, segment } from './support/build-jpeg.ts'
import { ascii, buildTiff } from './support/build-tiff.ts'
import { startBadReader, startWithoutLine } from './support/start-bad-reader.ts'

const photo = buildJpeg([exifSegment(buildTiff({ IFD0: { 0x10f: ascii('Kamera Contoh') } }))])
const request = (name: string, bytes: Uint8Array = photo) =>
  ({ kind: 'metadata', name, withText: false, source: byteSourceOf(new Uint8Array(bytes)) }) as const

let started: number[] = []
const pools: ReaderPool[] = []
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
  started = []
})

function open(options: Parameters<typeof createReaderPool>[0]): ReaderPool {
  const pool = createReaderPool(options)
  pools.push(pool)
  return pool
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the pool of reader processes', () => {
  it('answers tasks from a process of its own and has ended it when it is closed', async () => {
    const pool = open({
      startReader() {
        const reader = startReader()
        started.push(reader.pid ?? 0)
        return reader
      },
      size: 1,
    })
    const answers = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg'].map((name) => pool.read(request(name))))
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'done', value: { findings: { summary: { make: 'Kamera Contoh' } } } })
    expect(started).toHaveLength(1)
    expect(isAlive(started[0] ?? 0)).toBe(true)
    await pool.close()
    expect(isAlive(started[0] ?? 0)).toBe(false)
    expect(await pool.read(request('d.jpg'))).toEqual({ status: 'stopped', because: 'closed' })
  })

  it.each([
    ['hangs', 'gantung', 'time'],
    ['crashes', 'mati', 'crash'],
    ['eats memory', 'rakus', 'memory'],
    ['answers nonsense', 'ngawur', 'crash'],
    ['asks for bytes that are not there', 'minta-lebih', 'crash'],
    ['gives up', 'menyerah', 'crash'],
  ])('survives a reader that %s: that file is stopped, the ones behind it are read', async (_what, name, because) => {
    const pool = open({
      startReader: startBadReader,
      size: 1,
      limits: { timeMs: because === 'time' ? 8000 : 20_000, memoryMb: 400 },
    })
    const names = ['a.jpg', name, 'b.jpg', 'c.jpg']
    const answers = await Promise.all(names.map((one) => pool.read(request(one))))
    expect(answers.map((answer) => answer.status)).toEqual(['done', 'stopped', 'done', 'done'])
    expect(answers[1]).toEqual({ status: 'stopped', because })
  })

  it.each(['rakus', 'rakus-macet'])(
    'where the system does not tell the memory of a process, the reader ends itself: %s',
    async (name) => {
      const limits = { timeMs: 30_000, memoryMb: 400 }
      const pool = open({ startReader: startBadReader, size: 1, limits, lookAtMemory: () => null })
      const began = performance.now()
      const answers = await Promise.all(['a.jpg', name, 'b.jpg'].map((one) => pool.read(request(one))))
      expect(answers).toMatchObject([{ status: 'done' }, { status: 'stopped', because: 'crash' }, { status: 'done' }])
      expect(performance.now() - began).toBeLessThan(25_000)
    },
    40_000,
  )

  it('where the system does not tell, a process that says it has grown is not kept for the next file', async () => {
    const count = async (recycleMb: number) => {
      let starts = 0
      const pool = open({
        startReader: () => ((starts += 1), startReader()),
        size: 1,
        limits: { recycleMb },
        lookAtMemory: () => null,
      })
      for (const name of ['a.jpg', 'b.jpg', 'c.jpg']) await pool.read(request(name))
      return starts
    }
    expect([await count(1), await count(900)]).toEqual([3, 1])
  })

  it('gives a reader the bytes it asks for where the header is long', async () => {
    const filler = Array.from({ length: 5 }, () => segment(0xe2, Buffer.alloc(60_000)))
    const far = buildJpeg([...filler, exifSegment(buildTiff({ IFD0: { 0x10f: ascii('Jauh') } }))])
    const pool = open({ startReader, size: 1 })
    expect(await pool.read(request('a.jpg', far))).toMatchObject({
      status: 'done',
      value: { findings: { summary: { make: 'Jauh' } } },
    })
  })

  it('passes on that a source cannot be read, and goes on', async () => {
    const pool = open({ startReader, size: 1 })
    const pulled = {
      size: 500_000,
      async read(offset: number, length: number) {
        if (offset + length > 300_000) throw new Error('stick pulled')
        return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(length)]).subarray(0, length))
      },
    }
    const reading = pool.read({ kind: 'metadata', name: null, withText: false, source: pulled })
    await expect(reading).rejects.toThrow('stick pulled')
    expect(await pool.read(request('a.jpg'))).toMatchObject({ status: 'done' })
  })

  it('is handed every byte in its place, whether they come over a line of their own or as messages', async () => {
    const asMessages = () => startWithoutLine('../../../../src/evidence/readers/reader-process.ts')
    const drawn = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#3a6b4f' } })
      .composite([
        {
          input: Buffer.from(createFixedRandomness('rintik').bytes(900 * 700 * 3)),
          raw: { width: 900, height: 700, channels: 3 },
        },
      ])
      .png()
      .toBuffer()
    const source = byteSourceOf(new Uint8Array(drawn))
    expect(source.size).toBeGreaterThan(1_000_000)
    const answers = [startReader, asMessages].map((start) =>
      open({ startReader: start, size: 1 }).read({ kind: 'thumbnail', maxEdge: 320, quality: 70, source }),
    )
    const [overLine, overMessages] = await Promise.all(answers)
    expect(overLine).toMatchObject({ status: 'done', value: { picture: { width: 320, height: 240 } } })
    expect(overLine).toEqual(overMessages)
  })

  it.each([
    ['one task', ['gantung']],
    ['more tasks than it can hold', ['gantung', 'z.jpg', 'gantung']],
  ])(
    'keeps work nobody waits for to one reader, so that %s in the background keeps nothing else waiting',
    async (_what, hanging) => {
      const pool = open({ startReader: startBadReader, size: 2, limits: { timeMs: 20_000 } })
      let answered = 0
      const behind = hanging.map((name) =>
        pool.read(request(name), { inBackground: true }).then((answer) => ((answered += 1), answer)),
      )
      const names = Array.from({ length: 8 }, (_, index) => `${index}.jpg`)
      const answers = await Promise.all(names.map((name) => pool.read(request(name))))
      expect(answers.map(({ status }) => status)).toEqual(names.map(() => 'done'))
      expect(answered).toBe(0)
      await pool.close()
      expect(await Promise.all(behind)).toEqual(behind.map(() => ({ status: 'stopped', because: 'closed' })))
    },
  )

  it('does work nobody waits for where there is one reader only', async () => {
    const pool = open({ startReader, size: 1 })
    const answers = await Promise.all([
      pool.read(request('a.jpg'), { inBackground: true }),
      pool.read(request('b.jpg'), { inBackground: true }),
      pool.read(request('c.jpg'), { inBackground: true }),
      pool.read(request('d.jpg')),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done'])
  })

  it('tells tasks under way that it was closed', async () => {
    const pool = open({ startReader: startBadReader, size: 1 })
    const answers = Promise.all(['gantung', 'a.jpg', 'b.jpg'].map((name) => pool.read(request(name))))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await pool.close()
    expect(await answers).toEqual(Array.from({ length: 3 }, () => ({ status: 'stopped', because: 'closed' })))
  })
})
