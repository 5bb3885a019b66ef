import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import { kindFindings } from '../../../src/evidence/readers/kind-findings.ts'
import { createReaderPool, type ReaderPool } from '../../../src/evidence/readers/reader-pool.ts'
import { startReader } from '../../../src/host/start-reader.ts'
import { createReaderDesk } from '../../../src/workbench/reader-desk-of-pool.ts'

type Asked = { withText?: boolean; shortText?: boolean; kindOnly?: boolean; timeMs?: number }

/** A pool that is stopped so many times before it answers. */
function stoppedPool(stops: number, because: 'time' | 'closed' = 'time', sizeBytes = 4) {
  const asked: Asked[] = []
  const pool = {
    async read({ withText, shortText, kindOnly }: Asked, { timeMs }: { timeMs?: number } = {}) {
      asked.push({
        ...(withText !== undefined && { withText }),
        ...(shortText && { shortText }),
        ...(kindOnly && { kindOnly }),
        ...(timeMs && { timeMs }),
      })
      if (asked.length <= stops) return { status: 'stopped', because }
      return { status: 'done', value: { findings: kindFindings('application/pdf', null), text: null } }
    },
    close: async () => undefined,
  } as unknown as ReaderPool
  const file = { source: byteSourceOf(new Uint8Array(sizeBytes)), name: 'Screenshot_20241010-091530.pdf' }
  return { asked, answer: () => createReaderDesk(pool, () => 'id').readOriginal(file) }
}

describe('a reader that is stopped', () => {
  it('is asked once more without the text, then for the kind alone, each time in little time', async () => {
    const { asked, answer } = stoppedPool(2)
    const { reading } = await answer()
    expect(asked).toEqual([
      { withText: true },
      { withText: false, timeMs: 10_000 },
      { withText: false, kindOnly: true, timeMs: 10_000 },
    ])
    expect([reading.mediaType, reading.problems.map(({ code }) => code)]).toEqual([
      'application/pdf',
      ['reader-timeout'],
    ])
  })

  it('over a long text is asked for the first part of it before the text is given up', async () => {
    const { asked, answer } = stoppedPool(1, 'time', 6 * 1024 ** 2)
    await answer()
    expect(asked).toEqual([{ withText: true }, { withText: true, shortText: true, timeMs: 10_000 }])
  })

  it('three times leaves an unknown kind, what the name claims, and the first reason', async () => {
    const { reading } = await stoppedPool(3).answer()
    expect(reading).toMatchObject({ mediaType: 'application/octet-stream', exif: 'unreadable' })
    expect(reading.problems.map(({ code }) => code)).toEqual(['reader-timeout'])
    expect(reading.times.map(({ source }) => source)).toEqual(['file-name'])
  })

  it('because the work was closed is not asked again', async () => {
    const { asked, answer } = stoppedPool(9, 'closed')
    expect((await answer()).reading.problems.map(({ code }) => code)).toEqual(['reader-closed'])
    expect(asked).toHaveLength(1)
  })

  it('by more text than it can bear keeps the kind of the document', async () => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    const words = Buffer.alloc(60_000_000, '(a) Tj ')
    const content = pdf.context.flateStream(Buffer.concat([Buffer.from('BT /F1 9 Tf '), words, Buffer.from(' ET')]))
    pdf.addPage([200, 100]).node.set(pdf.context.obj('Contents') as never, pdf.context.register(content))
    const bytes = await pdf.save()
    const pool = createReaderPool({ startReader, size: 1, limits: { timeMs: 8_000, memoryMb: 250 } })
    const began = performance.now()
    const { reading, text } = await createReaderDesk(pool, () => 'id').readOriginal({
      source: byteSourceOf(bytes),
      name: 'a.pdf',
    })
    expect(performance.now() - began).toBeLessThan(30_000)
    await pool.close()
    expect(reading.problems[0]?.code).toMatch(/^reader-(?:timeout|memory|crashed)$/)
    expect([reading.mediaType, text]).toEqual(['application/pdf', null])
  }, 120_000)
})
