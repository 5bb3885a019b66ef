import { PDFDocument, PDFName, PDFString, PDFDict } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { byteSourceOf } from '../../../src/base/byte-source.ts'
import type { ReaderNote } from '../../../src/contract/reader-problem.ts'
import { openByteWindow } from '../../../src/evidence/readers/bytes/byte-window.ts'
import { drawPage } from '../../../src/evidence/readers/pdf-text/draw-page.ts'
import { readPdfDate } from '../../../src/evidence/readers/pdf-text/read-pdf-date.ts'
import { readPdf } from '../../../src/evidence/readers/pdf-text/read-pdf.ts'

async function make(build: (pdf: PDFDocument) => Promise<void> | void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  await build(pdf)
  return pdf.save()
}
const read = (bytes: Uint8Array, withText = true) => readPdf(openByteWindow(byteSourceOf(bytes), 500_000_000), withText)
const codesOf = async (bytes: Uint8Array) => (await read(bytes)).findings.notes.map(({ code }) => code)
const page = (pdf: PDFDocument, words = 'isi') => pdf.addPage([200, 100]).drawText(words, { x: 10, y: 50, size: 9 })

describe('what a PDF carries', () => {
  it('is remarked on: a signature', async () => {
    const bytes = await make((pdf) => {
      page(pdf)
      const field = pdf.context.register(pdf.context.obj({ FT: 'Sig', T: PDFString.of('ttd') }))
      pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ SigFlags: 3, Fields: [field] }))
    })
    expect(await codesOf(bytes)).toEqual(['document-signed'])
  })

  it('is remarked on: a script of the document', async () => {
    const bytes = await make((pdf) => {
      page(pdf)
      pdf.addJavaScript('mulai', 'app.alert(1)')
    })
    expect(await codesOf(bytes)).toEqual(['document-active-content'])
  })

  it('is remarked on: a script of a field', async () => {
    const bytes = await make((pdf) => {
      const [only] = [pdf.addPage([200, 100])]
      const field = pdf.getForm().createTextField('isian')
      field.addToPage(only, { x: 10, y: 10, width: 50, height: 20 })
      const script = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })
      field.acroField.dict.set(PDFName.of('AA'), pdf.context.obj({ K: script }))
    })
    expect(await codesOf(bytes)).toEqual(['document-active-content'])
  })

  it('is remarked on: a file attached', async () => {
    const bytes = await make(async (pdf) => {
      page(pdf)
      await pdf.attach(Buffer.from('lampiran'), 'a.txt', { mimeType: 'text/plain' })
    })
    expect(await codesOf(bytes)).toEqual(['document-embedded-object'])
  })
})

describe('the text of a PDF', () => {
  it('has a line for each line of the page', async () => {
    const bytes = await make((pdf) => {
      pdf.addPage([200, 100]).drawText('baris satu\nbaris dua', { x: 10, y: 70, size: 9, lineHeight: 14 })
    })
    expect((await read(bytes)).text?.pages[0]?.text.trim().split('\n')).toEqual(['baris satu', 'baris dua'])
  })

  it('is kept of the good pages where one is broken, and that is said', async () => {
    const bytes = await make((pdf) => {
      for (const words of ['satu', 'dua', 'tiga']) page(pdf, words)
      const broken = pdf.getPage(1).ref
      pdf.context.assign(broken, pdf.context.obj({ Type: 'Pages', Kids: [broken], Count: 1 }))
    })
    const { text, findings } = await read(bytes)
    expect(text?.pages.map((one) => one.text.trim())).toEqual(['satu', '', 'tiga'])
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'PageCount', raw: '3' }))
    expect(findings.notes).toEqual([{ code: 'document-damaged', details: { part: '1/3' } }])
  })

  it('is cut where it is more than is kept for search, and that is said', async () => {
    const bytes = await make((pdf) => {
      const content = pdf.context.flateStream(
        `BT /F1 9 Tf ${`1 0 0 1 9 50 Tm (${'x'.repeat(40)}) Tj `.repeat(75_000)} ET`,
      )
      const words = pdf.context.register(content)
      const font = pdf.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })
      for (let count = 0; count < 2; count += 1) {
        const { node } = pdf.addPage([200, 100])
        node.set(PDFName.of('Contents'), words)
        node.set(PDFName.of('Resources'), pdf.context.obj({ Font: { F1: font } }))
      }
    })
    const { text, findings } = await read(bytes)
    expect(text?.complete).toBe(false)
    expect(text?.pages.reduce((sum, one) => sum + one.text.length, 0)).toBe(5 * 1024 * 1024)
    expect(findings.notes.map(({ code }) => code)).toEqual(['text-cut'])
  }, 120_000)

  it('is not taken where nobody asks for it, and the rest is', async () => {
    const bytes = await make((pdf) => {
      pdf.setAuthor('Penulis')
      page(pdf)
    })
    const { text, findings } = await read(bytes, false)
    expect(text).toBeNull()
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'Author', raw: 'Penulis' }))
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'PageCount', raw: '1' }))
  })
})

describe('the properties of a PDF', () => {
  const withInfo = (entries: Readonly<Record<string, string>>) =>
    make((pdf) => {
      page(pdf)
      pdf.setAuthor('Penulis')
      const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict)
      for (const [key, value] of Object.entries(entries)) info.set(PDFName.of(key), PDFString.of(value))
    })

  it('are facts, also those somebody made up', async () => {
    const { findings } = await read(await withInfo({ NomorSurat: '12/X/2024' }))
    const told = findings.facts.map(({ block, tag, raw }) => `${block} ${tag} ${raw}`)
    expect(told).toContain('PDF-info Author Penulis')
    expect(told).toContain('PDF-info NomorSurat 12/X/2024')
  })

  it('claim when it was made and changed; what is no date is remarked on', async () => {
    const { findings } = await read(
      await withInfo({ CreationDate: "D:20241014090500+08'00'", ModDate: "D:20241032090500+08'00'" }),
    )
    expect(findings.times.map(({ raw, offset, utc, note }) => [raw, offset, utc, note])).toEqual([
      ["D:20241014090500+08'00'", '+08:00', '2024-10-14T01:05:00Z', 'document-created'],
    ])
    expect(findings.notes).toMatchObject([{ code: 'date-invalid', details: { tag: 'PDF-info:ModDate' } }])
    const { findings: changed } = await read(await withInfo({ ModDate: 'D:20241014090500Z' }))
    expect(changed.times.map(({ utc, note }) => [utc, note])).toEqual([['2024-10-14T09:05:00Z', 'document-modified']])
  })

  it.each([
    ["D:20190326132900+08'00'", '+08:00', '2019-03-26T05:29:00Z'],
    ["D:20190326132900+08'00", '+08:00', '2019-03-26T05:29:00Z'],
    ["D:20190326132900-03'30'", '-03:30', '2019-03-26T16:59:00Z'],
    ['D:20190326132900+08', '+08:00', '2019-03-26T05:29:00Z'],
    ['D:20190326132900Z', '+00:00', '2019-03-26T13:29:00Z'],
    ["D:20190326132900Z00'00'", '+00:00', '2019-03-26T13:29:00Z'],
    ['20190326132900', null, null],
    ['D:20190326', null, null],
    ['D:201903', null, null],
    ['D:2019', null, null],
  ])('reads the date %s', (text, offset, utc) => {
    expect(readPdfDate(text)).toEqual({ offset, utc })
  })

  it.each([
    '',
    'D:',
    'D:20190231',
    'D:20191301',
    'D:20190326252900',
    "D:20190326132900+25'00'",
    'kemarin',
    'D:2019-03-26',
  ])('takes %j for no date', (text) => expect(readPdfDate(text)).toBeNull())
})

describe('a page of a PDF as a picture', () => {
  const order = { maxEdge: 100, quality: 70 }

  it('is drawn where there is one, and beyond the last there is none', async () => {
    const bytes = await make((pdf) => page(pdf))
    const notes: ReaderNote[] = []
    expect(await drawPage(bytes, { page: 1, ...order }, notes)).toMatchObject({ width: 100, height: 50 })
    expect(await drawPage(bytes, { page: 2, ...order }, notes)).toBeNull()
    expect(notes).toEqual([])
  })

  it('is refused with the reason where the document is none', async () => {
    const notes: ReaderNote[] = []
    expect(await drawPage(Buffer.from('%PDF-1.7\nbukan'), { page: 1, ...order }, notes)).toBeNull()
    expect(notes.map(({ code }) => code)).toEqual(['picture-unreadable'])
  })
})
