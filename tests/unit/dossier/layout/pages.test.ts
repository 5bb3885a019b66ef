import { describe, expect, it } from 'vitest'
import { textRun } from '../../../../src/dossier/layout/inline/run.ts'
import { openPaper } from '../../../../src/dossier/layout/open-paper.ts'
import { describeWithTools } from '../../../support/requirements.ts'
import { chip, heading, jpegOf, pageTexts, renderBlocks, runTool, story, words } from './paper-fixture.ts'

/** Lines of the body: no header, no footer, no blank ones. */
const bodyLines = (page: string): string[] =>
  page
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(RAHASIA|DATA CONTOH|ML-2024)/.test(line))
    .map((line) => line.trim())

describeWithTools(['pdftotext', 'mutool'], 'pages', () => {
  it('never leave a single line of a paragraph alone', async () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const { pdf } = await renderBlocks([
        words('Awal. '.repeat(10 * count)),
        ...Array.from({ length: 12 }, (_, index) => words(`P${index} ${story.repeat(3)} SELESAI`)),
      ])
      for (const page of pageTexts(pdf)) {
        const lines = bodyLines(page)
        expect(lines[0], 'no last line of a paragraph on top').not.toMatch(/SELESAI/)
        expect(lines.at(-1), 'no first line of a paragraph at the foot').not.toMatch(/^P\d+ /)
      }
    }
  })

  it('never end with a heading', async () => {
    for (let lead = 22; lead < 32; lead += 1) {
      const { pdf } = await renderBlocks([
        ...Array.from({ length: lead }, () => words('baris')),
        heading(2, 'JUDUL', 'judul'),
        words(story.repeat(2)),
      ])
      for (const page of pageTexts(pdf)) expect(bodyLines(page).at(-1)).not.toBe('JUDUL')
    }
  })

  it('repeat the head of a table and lose no row', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => ({
      kind: 'cells' as const,
      cells: [[textRun(`R${index}.`)], [textRun(story)]],
    }))
    const columns = [
      { title: 'NOMOR', share: 1 },
      { title: 'URAIAN', share: 4 },
    ]
    const { pdf } = await renderBlocks([{ kind: 'table', columns, rows }])
    const pages = pageTexts(pdf)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toMatch(/NOMOR +URAIAN/)
    const found = [...pages.join('\n').matchAll(/R(\d+)\./g)].map((match) => Number(match[1]))
    expect(found).toEqual(rows.map((_, index) => index))
  })

  it('cut a row that is taller than a page and keep its words in order', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `kata${index}`).join(' ')
    const columns = [
      { title: 'A', share: 1 },
      { title: 'B', share: 2 },
    ]
    const row = { kind: 'cells' as const, cells: [[textRun('kiri')], [textRun(long)]] }
    const { pdf } = await renderBlocks([{ kind: 'table', columns, rows: [row] }])
    const found = pageTexts(pdf)
      .join('\n')
      .match(/kata\d+/g)
    expect(found).toHaveLength(900)
    expect(found?.at(-1)).toBe('kata899')
  })

  it('name each evidence number once in the margin, beside its first mention', async () => {
    const anchor = heading(1, 'Lampiran', 'bukti-B-001')
    const { pdf } = await renderBlocks([
      { kind: 'paragraph', runs: [textRun('satu '), chip('B-001')] },
      { kind: 'paragraph', runs: [textRun('dua '), chip('B-001')] },
      anchor,
    ])
    expect(pageTexts(pdf)[0]?.match(/B-001 +hlm\. +1/g)).toHaveLength(1)
  })

  it('link chips to their page by a name, without any action', async () => {
    const { pdf } = await renderBlocks([
      { kind: 'paragraph', runs: [chip('B-001')] },
      heading(1, 'Lampiran', 'bukti-B-001'),
    ])
    const objects = runTool('mutool', pdf, ['show', 'PDF', 'grep'])
    expect(objects).toMatch(/Dest\(bukti-B-001\).*Subtype\/Link/)
  })

  it('leave a sentence where a picture cannot be shown', async () => {
    const { pdf } = await renderBlocks([
      {
        kind: 'figure',
        jpeg: (await jpegOf(1, { width: 20, height: 20 })).subarray(0, 60),
        maxWidth: 100,
        maxHeight: 100,
        alt: 'Foto',
        caption: [textRun('Keterangan')],
        unshowable: 'Gambar tidak dapat ditampilkan.',
      },
    ])
    expect(pageTexts(pdf)[0]).toContain('Gambar tidak dapat ditampilkan.')
  })

  it('give back the very characters of names no typeface draws', async () => {
    const names = ['نور الهدى', 'שרה כהן', '王小明', '😀🏽', 'Ṣāliḥ', 'Đặng Thị Ngọc']
    const { pdf, settled } = await renderBlocks(names.map(words))
    const text = pageTexts(pdf)
      .join('\n')
      .replace(/[\u202A-\u202E]/g, '')
    for (const name of names) expect(text.normalize('NFC')).toContain(name.normalize('NFC'))
    expect(settled.undrawn.map(({ codePoint }) => codePoint)).toContain(0x738b)
  })
})

describe('a paper', () => {
  it('has handed a picture to the sink before the next block may come', async () => {
    let received = 0
    const sink = { write: async (bytes: Uint8Array) => void (received += bytes.length) }
    const furniture = { classification: 'R', sampleLine: null, footLine: '', pageOf: () => '' }
    const paper = openPaper(sink, { furniture, words: { pageShort: 'hlm.', goTo: 'Ke' } })
    const small = await jpegOf(3, { width: 64, height: 64 })
    const comment = Buffer.alloc(60_002, 32)
    comment.writeUInt16BE(60_002)
    const jpeg = Buffer.concat([small.subarray(0, 2), Buffer.from([0xff, 0xfe]), comment, small.subarray(2)])
    const large = Buffer.concat([jpeg, Buffer.alloc(200_000)])
    for (let count = 1; count <= 20; count += 1) {
      await paper.add({
        kind: 'figure',
        jpeg: large,
        maxWidth: 400,
        maxHeight: 400,
        alt: '',
        caption: [textRun(`${count}`)],
        unshowable: '',
      })
      expect(received).toBeGreaterThanOrEqual(large.length * count)
    }
  })

  it('refuses a reference to a place that never came', async () => {
    await expect(renderBlocks([{ kind: 'paragraph', runs: [{ kind: 'page', anchor: 'nirgendwo' }] }])).rejects.toThrow(
      'no place is named',
    )
  })

  it('refuses two places of one name', async () => {
    await expect(renderBlocks([heading(1, 'A', 'sama'), heading(1, 'B', 'sama')])).rejects.toThrow('two places')
  })
})
