import { describe, expect, it } from 'vitest'
import { serialDate } from '../../../src/evidence/readers/spreadsheet/serial-date.ts'
import { buildCompound, buildOpenDocument, buildWorkbook } from './support/build-office.ts'
import { buildZip, externalRelation } from './support/build-zip.ts'
import { codesOf, readBytes } from './support/read-bytes.ts'

const strings = '<sst><si><t>Nama</t></si><si><r><t>Ban</t></r><r><t>sos</t></r><rPh><t>x</t></rPh></si></sst>'
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" s="2"><v>45575</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#REF!</v></c></row>'
const book = (parts: Readonly<Record<string, string>> = {}) =>
  buildWorkbook(
    [
      { name: 'Daftar Hadir', rows },
      { name: 'Rahasia', state: 'veryHidden', rows: '<row><c r="A1"><v>7</v></c></row>' },
    ],
    { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles, ...parts },
  )

describe('a spreadsheet', () => {
  it('gives each sheet as a page that begins with its name, cells as they last stood', async () => {
    const { findings, text } = await readBytes(book(), 'daftar.xlsx')
    expect(text?.pages).toEqual([
      { number: 1, text: 'Daftar Hadir\nNama\t\tBansos\n2024-10-10\t2\ta & b\tTRUE\t#REF!' },
      { number: 2, text: 'Rahasia\n7' },
    ])
    expect(findings.facts.map((fact) => [fact.tag, fact.raw])).toEqual([
      ['Formulas', '1'],
      ['Sheet', 'Daftar Hadir'],
      ['Sheet', 'Rahasia (veryHidden)'],
    ])
    expect(codesOf({ findings, text })).toEqual([])
  })

  it.each([
    ['macros', { 'xl/vbaProject.bin': 'x' }, 'document-macros'],
    [
      'another workbook it wants fetched',
      {
        'xl/externalLinks/_rels/externalLink1.xml.rels': externalRelation(
          'externalLinkPath',
          'http://example.invalid/b.xlsx',
        ),
      },
      'document-external-link',
    ],
    [
      'a document type',
      { 'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${strings}` },
      'document-damaged',
    ],
  ])('with %s is read as far as is safe, and remarked on', async (_what, parts, code) => {
    expect(codesOf(await readBytes(book(parts)))).toEqual([code])
  })

  it.each([
    [45575, false, '2024-10-10'],
    [45575.385764, false, '2024-10-10 09:15:30'],
    [0.5, false, '12:00:00'],
    [1, false, '1900-01-01'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [44113, true, '2024-10-10'],
    [-1, false, null],
    [Number.NaN, false, null],
  ])('shows day %s as %s', (serial, from1904, text) => expect(serialDate(serial, from1904)).toBe(text))
})

describe('a presentation', () => {
  it('gives the words of its slides in their order', async () => {
    const slide = (words: string) => `<p:sld><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:sld>`
    const bytes = buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'ppt/presentation.xml', content: '<p/>' },
      { name: 'ppt/slides/slide10.xml', content: slide('kedua') },
      { name: 'ppt/slides/slide2.xml', content: slide('pertama') },
    ])
    expect((await readBytes(bytes)).text?.pages.map((page) => page.text)).toEqual(['pertama', 'kedua'])
  })
})

describe('an OpenDocument text', () => {
  const meta =
    '<meta:initial-creator>Penulis</meta:initial-creator><meta:creation-date>2024-10-14T14:05:00.5</meta:creation-date>'

  it('gives its words, author and dates; what was deleted stays out', async () => {
    const body =
      '<text:tracked-changes><text:p>dihapus</text:p></text:tracked-changes><text:h>Undangan</text:h><text:p>Datang<text:s text:c="2"/>ya<text:tab/>semua</text:p>'
    const { findings, text } = await readBytes(buildOpenDocument(body, meta), 'a.odt')
    expect(text?.pages[0]?.text).toBe('Undangan\nDatang  ya\tsemua')
    expect(findings.times).toMatchObject([{ source: 'container', note: 'document-created', utc: null }])
    expect(codesOf({ findings, text })).toEqual([])
  })

  it('that is locked, signed or points elsewhere says so', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    expect(codesOf(await readBytes(buildOpenDocument('', '', { 'META-INF/manifest.xml': manifest })))).toEqual([
      'password-protected',
    ])
    expect(codesOf(await readBytes(buildOpenDocument('', '', { 'META-INF/documentsignatures.xml': '<x/>' })))).toEqual([
      'document-signed',
    ])
    const picture = '<draw:image xlink:href="http://example.invalid/a.png"/>'
    expect(codesOf(await readBytes(buildOpenDocument(picture)))).toEqual(['document-external-link'])
  })
})

describe('a rich text', () => {
  it('gives its words in their alphabet, its author and its dates', async () => {
    const rtf =
      String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\*\generator Mesin;}{\info{\author Penulis}{\creatim\yr2024\mo10\dy14\hr14\min5}}` +
      String.raw`\pard Rapat \'93penting\'94\par jam 10 \u8212?selesai{\pict 89504e47}\par}`
    const { findings, text } = await readBytes(Buffer.from(rtf))
    expect(text?.pages[0]?.text).toBe('Rapat “penting”\njam 10 —selesai')
    expect(findings.facts).toContainEqual(expect.objectContaining({ tag: 'author', raw: 'Penulis' }))
    expect(findings.times).toMatchObject([{ raw: '2024-10-14T14:05', note: 'document-created' }])
    expect(codesOf({ findings, text })).toEqual([])
  })

  it('with an object, a field that fetches, or no end is remarked on', async () => {
    const of = async (content: string) => codesOf(await readBytes(Buffer.from(`{\\rtf1 ${content}`)))
    expect(await of(String.raw`{\object{\*\objdata 0105}}}`)).toEqual(['document-embedded-object'])
    expect(
      await of(String.raw`{\field{\*\fldinst INCLUDEPICTURE "http://example.invalid/a.png"}{\fldrslt x}}}`),
    ).toEqual(['document-external-link'])
    expect(await of(String.raw`{\field{\*\fldinst DDEAUTO c:\\x}}}`)).toEqual(['document-active-content'])
    expect(await of('tanpa akhir')).toEqual(['document-damaged'])
    expect(await of('{'.repeat(100_000))).toEqual(['document-damaged'])
  })
})

describe('a compound file', () => {
  it('that holds a locked Office document says that it is locked, an older document that it is not read', async () => {
    expect(codesOf(await readBytes(buildCompound(['EncryptionInfo', 'EncryptedPackage'])))).toEqual([
      'password-protected',
    ])
    const older = await readBytes(buildCompound(['WordDocument', 'Macros']))
    expect(codesOf(older)).toEqual(['document-kind-not-read', 'document-macros'])
    expect(older.findings.mediaType).toBe('application/x-cfb')
  })
})
