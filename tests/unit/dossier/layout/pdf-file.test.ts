import { describe, expect, it } from 'vitest'
import { createPdfFile } from '../../../../src/dossier/layout/pdf/pdf-file.ts'
import { pdfDate } from '../../../../src/dossier/layout/pdf/write-catalog.ts'

function collect() {
  const chunks: Uint8Array[] = []
  return {
    sink: { write: async (bytes: Uint8Array) => void chunks.push(Uint8Array.from(bytes)) },
    text: () => Buffer.concat(chunks).toString('latin1'),
  }
}

describe('a PDF written front to back', () => {
  it('lists each object at the byte where it begins', async () => {
    const { sink, text } = collect()
    const file = createPdfFile(sink)
    const [first, second] = [file.reserve(), file.reserve()]
    await file.writeStream(second, file.context.obj({}), new Uint8Array(200_000).fill(65))
    await file.write(first, file.context.obj({ Type: 'Catalog' }))
    await file.close({ catalog: first, info: first })
    const pdf = text()
    const table = pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1]))
    const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]))
    expect(table).toMatch(/^xref\n0 3\n0000000000 65535 f \n/)
    expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(['1 0 obj', '2 0 obj'])
  })

  it('hands a large stream to the sink before it answers', async () => {
    let received = 0
    const file = createPdfFile({ write: async (bytes) => void (received += bytes.length) })
    await file.writeStream(file.reserve(), file.context.obj({}), new Uint8Array(1_000_000))
    expect(received).toBeGreaterThanOrEqual(1_000_000)
  })

  it('hands small objects on in parcels, long before it is closed', async () => {
    let received = 0
    const file = createPdfFile({ write: async (bytes) => void (received += bytes.length) })
    for (let count = 0; count < 3_000; count += 1) await file.write(file.reserve(), file.context.obj({ Count: count }))
    expect(received).toBeGreaterThan(60_000)
  })

  it('waits for a slow sink', async () => {
    const order: string[] = []
    const write = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push('drained')
    }
    const file = createPdfFile({ write })
    await file.writeStream(file.reserve(), file.context.obj({}), new Uint8Array(100_000))
    order.push('answered')
    expect(order.at(-1)).toBe('answered')
    expect(order.length).toBeGreaterThan(1)
  })

  it('refuses to end with an object promised and never written', async () => {
    const file = createPdfFile(collect().sink)
    const ref = file.reserve()
    file.reserve()
    await file.write(ref, file.context.obj(1))
    await expect(file.close({ catalog: ref, info: ref })).rejects.toThrow('object 2 was reserved and never written')
  })

  it('refuses to write an object twice', async () => {
    const file = createPdfFile(collect().sink)
    const ref = file.reserve()
    await file.write(ref, file.context.obj(1))
    await expect(file.write(ref, file.context.obj(2))).rejects.toThrow('written twice')
  })

  it('takes its identifier from what is inside', async () => {
    const idOf = async (value: number): Promise<string | undefined> => {
      const { sink, text } = collect()
      const file = createPdfFile(sink)
      const ref = file.reserve()
      await file.write(ref, file.context.obj(value))
      await file.close({ catalog: ref, info: ref })
      return /\/ID \[ <(\w{32})>/.exec(text())?.[1]
    }
    const [one, again, other] = await Promise.all([idOf(1), idOf(1), idOf(2)])
    expect(one).toBe(again)
    expect(one).not.toBe(other)
  })

  it('writes instants in the form of PDF dates, and nothing that is no instant', () => {
    expect(pdfDate('2024-10-18T16:30:00+08:00')).toBe("D:20241018163000+08'00'")
    expect(pdfDate('2024-10-18T08:30:00.123Z')).toBe('D:20241018083000Z')
    expect(() => pdfDate('2024-10-18')).toThrow('not an ISO instant')
  })
})
