import { describe, expect, it } from 'vitest'
import { codesOf, readBytes } from './support/read-bytes.ts'

// Made byte by byte, so that these kinds are tested where no film tool is installed.
const element = (id: string, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(body.length))
  size[0] = 1
  return Buffer.concat([Buffer.from(id, 'hex'), size, body])
}
const double = (value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}
const nanoseconds = (value: bigint) => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(value)
  return bytes
}
/** 12 October 2024, 11.33.44 UTC, in nanoseconds since the beginning of 2001. */
const october = BigInt(Date.UTC(2024, 9, 12, 11, 33, 44) - Date.UTC(2001, 0, 1)) * 1_000_000n

const matroska = (date: Uint8Array) =>
  Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    element(
      '18538067',
      element(
        '1549a966',
        element('4489', double(6_000)),
        element('4461', date),
        element('4d80', Buffer.from('Perekam')),
      ),
      element('1654ae6b', element('ae', element('86', Buffer.from('V_VP8')))),
    ),
  ])

const chunk = (id: string, body: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.write(id, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}
const avi = (frames: number) => {
  const main = Buffer.alloc(56)
  main.writeUInt32LE(40_000, 0)
  main.writeUInt32LE(frames, 16)
  main.writeUInt32LE(640, 32)
  main.writeUInt32LE(480, 36)
  const header = chunk('LIST', Buffer.concat([Buffer.from('hdrl'), chunk('avih', main)]))
  const body = Buffer.concat([Buffer.from('AVI '), chunk('JUNK', Buffer.alloc(10)), header])
  return chunk('RIFF', body)
}
const rawOf = (answer: Awaited<ReturnType<typeof readBytes>>, tag: string) =>
  answer.findings.facts.find((fact) => fact.tag === tag)?.raw

describe('a Matroska film', () => {
  it('tells its length, coding and program, and the instant it was made in UTC', async () => {
    const answer = await readBytes(matroska(nanoseconds(october)))
    expect([answer.findings.mediaType, codesOf(answer)]).toEqual(['video/webm', []])
    expect(answer.findings.times).toMatchObject([{ source: 'container', utc: '2024-10-12T11:33:44Z' }])
    expect([rawOf(answer, 'MuxingApp'), rawOf(answer, 'Codec')]).toEqual(['Perekam', 'V_VP8'])
    expect(Number(rawOf(answer, 'DurationSeconds'))).toBe(6)
  })

  it('takes a date of another length for none', async () => {
    const answer = await readBytes(matroska(nanoseconds(october).subarray(0, 4)))
    expect([answer.findings.times, rawOf(answer, 'DateUTC')]).toEqual([[], undefined])
  })
})

describe('an AVI film', () => {
  it('tells its size and length from the header list, whatever lies before it', async () => {
    const answer = await readBytes(avi(150))
    expect([answer.findings.mediaType, codesOf(answer)]).toEqual(['video/x-msvideo', []])
    expect(rawOf(answer, 'PictureSize')).toBe('640 x 480')
    expect(Number(rawOf(answer, 'DurationSeconds'))).toBe(6)
  })

  it('of no frames has no length', async () => {
    const answer = await readBytes(avi(0))
    expect(answer.findings.facts.map(({ tag }) => tag)).not.toContain('DurationSeconds')
  })
})
