import { createServer } from 'node:http'
import { PDFDocument } from 'pdf-lib'
import { afterEach, describe, expect, it } from 'vitest'
import { buildDocx, buildZip, documentXml, externalRelation } from './support/build-zip.ts'
import { processorMs } from '../../support/processor-time.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const core = (content: string) =>
  `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${content}</cp:coreProperties>`

describe('Word documents', () => {
  it('give their text on one page, their author and their dates', async () => {
    const properties = core(
      '<dc:creator>Penulis Contoh</dc:creator><dcterms:created>2024-02-14T01:02:03Z</dcterms:created>',
    )
    const { findings, text } = await readBytes(buildDocx('Surat undangan', { 'docProps/core.xml': properties }))
    expect(text).toEqual({ pages: [{ number: 1, text: 'Surat undangan\n\n' }], complete: true })
    expect(findings.facts.map((fact) => [fact.block, fact.tag, fact.raw])).toEqual([
      ['DOCX-core', 'created', '2024-02-14T01:02:03Z'],
      ['DOCX-core', 'creator', 'Penulis Contoh'],
    ])
    expect(findings.times).toMatchObject([
      { source: 'container', note: 'document-created', utc: '2024-02-14T01:02:03Z' },
    ])
    expect(findings.exif).toBe('absent')
  })

  it('too large for the library are read alike by our own single pass', async () => {
    const paragraph = '<w:p><w:r><w:t>Kata &amp; kata</w:t><w:tab/><w:delText>hapus</w:delText></w:r></w:p>'
    const fallback = '<mc:Fallback><w:p><w:r><w:t>ganda</w:t></w:r></w:p></mc:Fallback>'
    const large = documentXml('akhir').replace('<w:p>', `${fallback}${paragraph.repeat(30_000)}<w:p>`)
    const { text } = await readBytes(buildDocx('', { 'word/document.xml': large }))
    expect(text?.pages[0]?.text === `${'Kata & kata\t\n\n'.repeat(30_000)}akhir\n\n`).toBe(true)
  })

  it.each([
    ['a document type', documentXml('x', '<!DOCTYPE w:document SYSTEM "http://127.0.0.1/x.dtd">')],
    ['external entities', documentXml('&a;', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
    [
      'a billion laughs',
      documentXml(
        '&c;',
        `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>`,
      ),
    ],
  ])('with %s are refused unread', async (_what, document) => {
    const answer = await readBytes(buildDocx('', { 'word/document.xml': document }))
    expect(answer.text).toBeNull()
    expect(codesOf(answer)).toEqual(['document-damaged'])
  })

  it('whose directory announces a gigabyte are refused before anything is unpacked', async () => {
    const member = { name: 'word/document.xml', content: documentXml('x'), statedBytes: 1_000_000_000 }
    const answer = await readBytes(buildZip([{ name: '[Content_Types].xml', content: '<Types/>' }, member]))
    expect(answer.text).toBeNull()
    expect(codesOf(answer)).toEqual(['document-too-large'])
  })

  it('that lie about a size are refused without being unpacked further than they say', async () => {
    const member = { name: 'word/document.xml', content: Buffer.alloc(90_000_000, 32), statedBytes: 1000 }
    const bytes = buildZip([{ name: '[Content_Types].xml', content: '<Types/>' }, member])
    let codes: string[] = []
    const took = await processorMs(async () => void (codes = codesOf(await readBytes(bytes))))
    expect(codes).toEqual(['document-damaged'])
    expect(took).toBeLessThan(3000)
  })

  it('with a part shorter than the directory says are refused', async () => {
    const xml = documentXml('isi')
    const member = { name: 'word/document.xml', content: xml, statedBytes: xml.length + 10 }
    const answer = await readBytes(buildZip([{ name: '[Content_Types].xml', content: '<Types/>' }, member]))
    expect(codesOf(answer)).toEqual(['document-damaged'])
  })

  it.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, 'document-macros'],
    ['an embedded object', { 'word/embeddings/oleObject1.bin': 'x' }, 'document-embedded-object'],
    [
      'a DDE field',
      { 'word/document.xml': documentXml('isi').replace('<w:t>', '<w:instrText> DDEAUTO c:\\x</w:instrText><w:t>') },
      'document-active-content',
    ],
    [
      'a template from elsewhere',
      { 'word/_rels/settings.xml.rels': externalRelation('attachedTemplate', 'http://example.invalid/t.dotm') },
      'document-external-link',
    ],
  ])('with %s are read and remarked on', async (_what, parts, code) => {
    const answer = await readBytes(buildDocx('isi', parts))
    expect(codesOf(answer)).toContain(code)
    expect(answer.text?.pages[0]?.text).toContain('isi')
  })

  describe('that point to a picture on a server', () => {
    const server = createServer()
    afterEach(() => void server.close())

    it('never make a connection', async () => {
      let connections = 0
      server.on('connection', () => void (connections += 1))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const target = `http://127.0.0.1:${port}/beacon.png`
      const answer = await readBytes(
        buildDocx('isi', { 'word/_rels/document.xml.rels': externalRelation('image', target) }),
      )
      expect(codesOf(answer)).toEqual(['document-external-link'])
      expect(answer.findings.facts).toContainEqual(expect.objectContaining({ block: 'DOCX-links', raw: target }))
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(connections).toBe(0)
    })
  })
})

describe('PDF documents', () => {
  const makePdf = async (encrypt = false) => {
    const pdf = await PDFDocument.create({ updateMetadata: false })
    pdf.setAuthor('Penulis Contoh')
    pdf.setCreationDate(new Date(Date.UTC(2024, 1, 14, 1, 2, 3)))
    for (const words of ['halaman satu', 'halaman dua']) pdf.addPage([300, 200]).drawText(words, { x: 20, y: 100 })
    if (encrypt) pdf.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' })
    return pdf.save()
  }

  it('give their text by page, their page count and their dates', async () => {
    const { findings, text } = await readBytes(await makePdf())
    expect(text?.pages.map((page) => [page.number, page.text.trim()])).toEqual([
      [1, 'halaman satu'],
      [2, 'halaman dua'],
    ])
    expect(findings.facts).toContainEqual(expect.objectContaining({ block: 'PDF', tag: 'PageCount', raw: '2' }))
    expect(findings.times).toMatchObject([
      { source: 'container', note: 'document-created', utc: '2024-02-14T01:02:03Z' },
    ])
    expect(findings.notes).toEqual([])
  })

  it('that need a password say so', async () => {
    const answer = await readBytes(await makePdf(true))
    expect(answer.text).toBeNull()
    expect(codesOf(answer)).toEqual(['password-protected'])
  })

  it('that are no PDF behind their first line say so', async () => {
    expect(codesOf(await readBytes(Buffer.from('%PDF-1.7\nbukan pdf')))).toEqual(['document-damaged'])
  })
})

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('Desa “Sukamaju”'), []],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFDesa “Sukamaju”'), []],
    ['UTF-16', Buffer.from('\uFEFFDesa “Sukamaju”', 'utf16le'), []],
    ['Windows-1252, which is said', Buffer.from('Desa \u0093Sukamaju\u0094', 'latin1'), ['text-encoding-assumed']],
  ])('is read as %s', async (_what, bytes, codes) => {
    const answer = await readBytes(bytes)
    expect(answer.text?.pages).toEqual([{ number: 1, text: 'Desa “Sukamaju”' }])
    expect(codesOf(answer)).toEqual(codes)
  })

  it('longer than 5 MiB is cut between two characters, and said', async () => {
    const answer = await readBytes(Buffer.from(`é${'é'.repeat(3_000_000)}`))
    expect(answer.text?.complete).toBe(false)
    expect(answer.text?.pages[0]?.text === 'é'.repeat((5 * 1024 * 1024) / 2)).toBe(true)
    expect(codesOf(answer)).toEqual(['text-cut'])
  })
})
