import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Block } from '../../../../src/dossier/layout/blocks/block.ts'
import { textRun } from '../../../../src/dossier/layout/inline/run.ts'
import { describeWithTools } from '../../../support/requirements.ts'
import {
  attachmentBytes,
  chip,
  heading,
  jpegOf,
  pageTexts,
  renderBlocks,
  runTool,
  story,
  words,
} from './paper-fixture.ts'

const tools = ['qpdf', 'pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages', 'pdfdetach', 'mutool']

describeWithTools(tools, 'a rendered document', () => {
  let pdf: Buffer
  let pages: string[]
  let jpeg: Buffer

  beforeAll(async () => {
    jpeg = await jpegOf(7, { width: 640, height: 480 })
    pdf = (await renderBlocks(sampleBlocks(jpeg))).pdf
    pages = pageTexts(pdf)
  })

  it('is a sound PDF in the eyes of another reader', () => {
    expect(runTool('qpdf', pdf, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors found')
  })

  it('is made of the same bytes when made again', async () => {
    const again = (await renderBlocks(sampleBlocks(jpeg))).pdf
    expect(createHash('sha256').update(again).digest('hex')).toBe(createHash('sha256').update(pdf).digest('hex'))
  })

  it('embeds every typeface as a subset that maps back to text', () => {
    const lines = runTool('pdffonts', pdf, ['PDF']).trim().split('\n').slice(2)
    expect(lines.length).toBeGreaterThanOrEqual(4)
    for (const line of lines) expect(line).toMatch(/(yes yes yes|Type 3 .* yes no {2}yes)/)
  })

  it('marks class, sample data and page count on every page', () => {
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((text, index) => {
      expect(text).toMatch(/^RAHASIA/)
      expect(text).toContain('DATA CONTOH – SELURUH NAMA DAN PERISTIWA REKAAN')
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`)
    })
  })

  it('fills in page numbers that were unknown when their line was set', () => {
    const pageOfChapter = pages.findIndex((text) => /^ *V +Daftar Bukti$/m.test(text)) + 1
    const pageOfEvidence = pages.findIndex((text) => text.includes('Gambar B-017')) + 1
    expect(pageOfChapter).toBeGreaterThan(1)
    expect(pages[0]).toMatch(new RegExp(`Daftar Bukti +${pageOfChapter}$`, 'm'))
    expect(pages[0]).toMatch(new RegExp(`B-017 +hlm\\. +${pageOfEvidence}$`, 'm'))
  })

  it('carries the manifest bytes untouched', () => {
    const out = runTool('sh', pdf, ['-c', 'pdfdetach -save 1 -o DIR/out PDF && cat DIR/out'])
    expect(out).toBe(attachmentBytes.toString())
  })

  it('embeds a picture as the very bytes it was given', () => {
    expect(pdf.includes(jpeg)).toBe(true)
    expect(runTool('pdfimages', pdf, ['-list', 'PDF'])).toMatch(/image +640 +480 +rgb +3 +8 +jpeg/)
  })

  it('tells its structure: headings, lists, tables with scopes, figures with their description', () => {
    const tree = runTool('pdfinfo', pdf, ['-struct', 'PDF'])
    for (const role of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'TOC',
      'Table',
      'TH',
      'TD',
      'L',
      'LI',
      'Figure',
      'Caption',
      'Form',
    ])
      expect(tree).toMatch(new RegExp(`^ *${role}( |:|$)`, 'm'))
    expect(tree).toContain('/Scope /Column')
    expect(runTool('mutool', pdf, ['show', 'PDF', 'grep'])).toMatch(/Alt\(Foto B-017\).*S\/Figure/)
  })

  it('has bookmarks for its headings', () => {
    const outline = runTool('mutool', pdf, ['show', 'PDF', 'outline'])
    expect(outline).toMatch(/Ringkasan/)
    expect(outline).toMatch(/V {2}Daftar Bukti/)
  })

  it('has empty signature fields as plain objects, named in order and without value', () => {
    const catalog = runTool('mutool', pdf, ['show', 'PDF', 'trailer/Root'])
    expect(catalog).toMatch(/\/AcroForm <<\s*\/Fields \[[^\]]+\]\s*\/SigFlags 3/)
    const fields = runTool('mutool', pdf, ['show', '-e', 'PDF', 'trailer/Root/AcroForm/Fields/*'])
    expect(fields.match(/\/FT \/Sig/g)).toHaveLength(2)
    expect(fields).toMatch(/\/F 132/)
    expect(fields).not.toMatch(/\/V /)
    expect(pdf.toString('latin1')).not.toMatch(/\/ObjStm|\/XRef/)
    for (const name of ['Tandatangan1', 'Tandatangan2']) expect(fields).toContain(`/T (${name})`)
  })

  it('holds nothing that acts: no script, no action, no optional content', () => {
    const objects = runTool('mutool', pdf, ['show', 'PDF', 'grep'])
    expect(objects).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction|AA|OCProperties|XFA|RichMedia|GoToR)/)
    expect(objects).not.toMatch(/Subtype\/Link[^\n]*\/A[ <]/)
  })

  it('names a title, a language, and the case it belongs to', () => {
    const info = runTool('pdfinfo', pdf, ['PDF'])
    expect(info).toMatch(/Title: +Berkas & <contoh>/)
    expect(info).toMatch(/Tagged: +yes/)
    const xmp = runTool('pdfinfo', pdf, ['-meta', 'PDF'])
    expect(xmp).toContain('<netra:edition>internal</netra:edition>')
    expect(xmp).toContain('Berkas &amp; &lt;contoh&gt;')
    expect(pdf.includes(Buffer.from('<netra:caseId>'))).toBe(true)
  })
})

function sampleBlocks(jpeg: Buffer): Block[] {
  return [
    heading(1, 'Ringkasan', 'ringkasan'),
    { kind: 'contents', entries: [{ level: 1, number: 'V', title: 'Daftar Bukti', anchor: 'bab-5' }] },
    { kind: 'paragraph', runs: [textRun(story), chip('B-017')] },
    ...Array.from({ length: 9 }, () => words(story.repeat(3))),
    { kind: 'heading', level: 1, number: 'V', title: 'Daftar Bukti', anchor: 'bab-5' },
    heading(2, 'Umum', 'umum'),
    { kind: 'list', marker: 'decimal', items: [[textRun(story)], [textRun('dua')]] },
    { kind: 'facts', rows: [{ label: 'NIP', runs: [textRun('19860412 201001 2 000')] }] },
    {
      kind: 'table',
      columns: [
        { title: 'No.', share: 1, align: 'right' },
        { title: 'Uraian', share: 5 },
      ],
      rows: [
        { kind: 'group', runs: [textRun('Kelompok 1')] },
        { kind: 'cells', cells: [[textRun('1')], [textRun(story), chip('B-017')]] },
        { kind: 'below', runs: [{ kind: 'hash', hex: '9f86d081884c7d65'.repeat(4) }] },
      ],
    },
    { kind: 'box', look: 'interpretation', label: 'Penafsiran', author: 'L. S.', blocks: [words(story)] },
    { kind: 'box', look: 'conclusion', label: 'Kesimpulan', blocks: [words(story)] },
    { kind: 'heading', level: 2, title: 'B-017', anchor: 'bukti-B-017', newPage: true },
    {
      kind: 'figure',
      jpeg,
      maxWidth: 400,
      maxHeight: 300,
      alt: 'Foto B-017',
      caption: [textRun('Gambar B-017. مرحبا ① \u{1F600}')],
      unshowable: 'Gambar tidak dapat ditampilkan.',
    },
    ...[1, 2].map((number): Block => ({
      kind: 'signature',
      field: `Tandatangan${number}`,
      inside: ['Tempat tanda tangan elektronik', 'Petugas'],
      beside: [[textRun('Petugas')]],
      tooltip: 'Tanda tangan elektronik petugas',
    })),
  ]
}
