import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { type ByteSource, byteSourceOf } from '../../../src/base/byte-source.ts'
import type { MessageFromReader } from '../../../src/evidence/readers/process/reader-messages.ts'
import { serveReader } from '../../../src/evidence/readers/process/serve-reader.ts'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { createFixedRandomness } from '../../support/fixed-ports.ts'
import { startWithoutLine } from './support/start-bad-reader.ts'

const asMessages = () => startWithoutLine('../../../../src/evidence/readers/reader-process.ts')
const order = { maxEdge: 64, quality: 70 } as const
const pools: ReaderPool[] = []
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

/** Pictures that differ in every pixel and are larger than what is sent along with a task. */
async function drawPictures(count: number): Promise<Uint8Array[]> {
  const random = createFixedRandomness('ahead')
  const drawn = Array.from({ length: count }, () =>
    sharp(Buffer.from(random.bytes(200 * 150 * 3)), { raw: { width: 200, height: 150, channels: 3 } })
      .png()
      .toBuffer(),
  )
  return (await Promise.all(drawn)).map((bytes) => new Uint8Array(bytes))
}

async function makeThumbnails(
  options: Partial<Parameters<typeof createReaderPool>[0]>,
  sources: readonly ByteSource[],
): Promise<unknown[]> {
  const pool = createReaderPool({ startReader, size: 1, ...options })
  pools.push(pool)
  return Promise.all(
    sources.map((source) =>
      pool.read({ kind: 'thumbnail', ...order, source }).then(
        (answer) => (answer.status === 'done' ? answer.value : answer.because),
        (error: unknown) => String(error),
      ),
    ),
  )
}

describe('a reader with a task behind the one it works on', () => {
  it('asks for the bytes of the next picture before it has answered for the first, and for no more than one at a time', async () => {
    const pictures = await drawPictures(3)
    const said: string[] = []
    const handed: Uint8Array[] = []
    await new Promise<void>((resolve) => {
      const listen = serveReader({
        send(message: MessageFromReader) {
          said.push(`${message.type} ${message.id}`)
          if (message.type !== 'need') return void (message.id === 2 && resolve())
          const { id, offset, length } = message
          const bytes = pictures[id]?.slice(offset, offset + length) ?? new Uint8Array(0)
          handed.push(bytes)
          // Answered in a later turn, as over any line.
          setTimeout(() => listen({ type: 'bytes', id, bytes }), 1)
        },
      })
      pictures.forEach((picture, id) => {
        const head = picture.subarray(0, 100)
        listen({ type: 'task', id, task: { kind: 'thumbnail', ...order }, sizeBytes: picture.length, head })
      })
    })
    expect(said.filter((line) => line.startsWith('done'))).toEqual(['done 0', 'done 1', 'done 2'])
    expect(said.indexOf('need 1')).toBeLessThan(said.indexOf('done 0'))
    expect(said.filter((line) => line === 'need 1')).toHaveLength(1)
    // The memory of a picture that is done is given back at once.
    expect(handed.slice(0, 2).map(({ length }) => length)).toEqual([0, 0])
  })

  it.each([
    ['a line of bytes', startReader],
    ['messages', asMessages],
  ])('gives each picture its own bytes over %s', async (_line, start) => {
    const sources = (await drawPictures(8)).map(byteSourceOf)
    const alone: unknown[] = []
    for (const source of sources) alone.push(...(await makeThumbnails({ startReader: start }, [source])))
    expect(new Set(alone.map((answer) => JSON.stringify(answer))).size).toBe(8)
    expect(await makeThumbnails({ startReader: start }, sources)).toEqual(alone)
  })

  it('loses nothing of what was fetched where its process is replaced after every picture', async () => {
    const sources = (await drawPictures(5)).map(byteSourceOf)
    const usual = await makeThumbnails({}, sources)
    expect(await makeThumbnails({ limits: { recycleMb: 1 } }, sources)).toEqual(usual)
  })

  it('says of the picture behind that its bytes cannot be read, and makes the others', async () => {
    const sources = (await drawPictures(4)).map(byteSourceOf)
    const usual = await makeThumbnails({}, sources)
    const [, second] = sources
    const pulled: ByteSource = {
      size: second?.size ?? 0,
      async read(offset, length) {
        if (offset + length > 40_000) throw new Error('stick pulled')
        return (second ?? byteSourceOf(new Uint8Array(0))).read(offset, length)
      },
    }
    const answers = await makeThumbnails({}, [sources[0], pulled, sources[2], sources[3]] as ByteSource[])
    expect(answers).toEqual([usual[0], 'Error: stick pulled', usual[2], usual[3]])
  })
})
