import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/base/canonical-json.ts'
import { DossierManifest } from '../../../src/contract/dossier-manifest.ts'
import type { DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'
import { describeWithTools } from '../../support/requirements.ts'
import { compose, flowingText, runTool, textOf, type Composition } from './compose-fixture.ts'
import { formFor, smallMaterial } from './small-material.ts'

describeWithTools(['pdftotext', 'pdfinfo', 'qpdf', 'pdfdetach', 'mutool'], 'the dossier of a small case', () => {
  let made: Composition
  let text: string

  beforeAll(async () => {
    made = await compose(smallMaterial())
    text = flowingText(made.pdf)
  })

  it('reads as it did before', async () => {
    await expect(textOf(made.pdf)).toMatchFileSnapshot('./small-dossier.txt')
  })

  it('has the bookmarks it had before', async () => {
    const outline = runTool('mutool', made.pdf, ['show', 'PDF', 'outline']).replace(/#page.*$/gm, '')
    await expect(outline).toMatchFileSnapshot('./small-outline.txt')
  })

  it('is sound in the eyes of another reader', () => {
    expect(runTool('qpdf', made.pdf, ['--check', 'PDF'])).toContain('No syntax or stream encoding errors found')
  })

  it('is made of the same bytes when composed again', async () => {
    const again = await compose(smallMaterial())
    expect(again.pdf.equals(made.pdf)).toBe(true)
  })

  it('carries its manifest, names its digest in the metadata, and tells the page that shows each item', () => {
    const attached = runTool('sh', made.pdf, ['-c', 'pdfdetach -save 1 -o DIR/m.json PDF && cat DIR/m.json'])
    expect(attached).toBe(canonicalJson(made.composed.manifest))
    const manifest = DossierManifest.parse(JSON.parse(attached))
    const digest = createHash('sha256').update(attached).digest('hex')
    expect(digest).toBe(made.composed.manifestSha256)
    expect(runTool('pdfinfo', made.pdf, ['-meta', 'PDF'])).toContain(
      `<netra:manifestSha256>${digest}</netra:manifestSha256>`,
    )
    const pages = textOf(made.pdf).split('\f')
    const pageOf = (caption: string): number => pages.findIndex((page) => page.includes(caption)) + 1
    const annexPages = Object.fromEntries(manifest.evidence.map(({ number, annexPage }) => [number, annexPage]))
    expect(annexPages['B-002']).toBe(pageOf('Gambar B-002.'))
    expect(annexPages['B-008']).toBe(pageOf('Gambar B-008.'))
    expect(annexPages['B-004']).toBe(pageOf('baris 215'))
    expect([annexPages['B-005'], annexPages['B-006'], annexPages['B-007']]).toEqual([null, null, null])
    expect(manifest.evidence.map(({ use }) => use).slice(4, 7)).toEqual(['not-relied-on', 'relied-on', 'withdrawn'])
  })

  it('reproduces only what was used, asking for one picture after another', () => {
    expect(made.asked).toEqual(['B-001', 'B-002', 'B-003', 'B-004', 'B-006', 'B-008'])
  })

  it('prints the cited pages of a letter scanned into one picture behind its first, and says how many there are', async () => {
    const [first, ...rest] = smallMaterial().evidence
    if (!first?.reading || !first.description) throw new Error('the first item was read and described')
    const fact = { block: 'TIFF', tag: 'PageCount', raw: '4', reader: 'netra-bytes 1' }
    const excerpt = { part: 'hlm. 1 dan hlm. 3', text: 'Menugaskan', translation: null }
    const letter = {
      ...first,
      reading: { ...first.reading, facts: [fact] },
      description: { ...first.description, excerpts: [excerpt] },
    }
    const printed = await compose(light({ evidence: [letter, ...rest.slice(0, 1)] }))
    expect(printed.asked).toEqual(['B-001', 'B-001 halaman 3', 'B-002'])
    expect(flowingText(printed.pdf)).toContain('memuat 4 halaman. Yang dikutip dicetak di bawah: halaman 1, 3.')
    const masked = await compose(light({ evidence: [letter], edition: 'external' }))
    expect(masked.asked).toEqual(['B-001'])
  })

  it('accounts for every item received', () => {
    for (let index = 1; index <= 8; index += 1) expect(text).toContain(`B-00${index}`)
    expect(text).toContain('Diterima, tidak digunakan: tidak berhubungan dengan perbuatan')
    expect(text).toContain('Ditarik dari penggunaan: berkas terpotong')
  })

  it('cites the joint decree by its five numbers', () => {
    for (const number of ['2 Tahun 2022', '800-5474 Tahun 2022', '246 Tahun 2022', '30 Tahun 2022'])
      expect(text).toContain(`Nomor ${number}`)
    expect(text).toContain('1447.1/PM.01/K.1/09/2022')
  })

  it('prints only law in force on the date of the act, with the confidence of its source', () => {
    expect(text).toContain('Undang-Undang Nomor 20 Tahun 2023')
    expect(text).not.toContain('Nomor 5 Tahun 2014')
    expect(text).toContain('terlihat pada sumber')
    expect(text).toContain('pembacaan sendiri')
  })

  it('prints both days where the meaning of a day is unsettled', () => {
    expect(text).toContain('19 Oktober 2024 (hari kalender)')
    expect(text).toContain('21 Oktober 2024 (hari kerja)')
    expect(text).toContain('dihitung sampai 18 Oktober 2024, tanggal berkas ini')
  })

  it('forwards without a level where the issuer may not propose one, whatever was entered', () => {
    expect(text).toContain('Tingkat hukuman tidak diusulkan')
    expect(text).not.toContain('Tingkat yang diusulkan')
  })

  it('prints the level a body proposes that may propose one', async () => {
    const form = formFor('PPK_AGENCY', 'full', 'ISSUER_AGENCY')
    const agency = flowingText((await compose(light({ form }))).pdf)
    expect(agency).toMatch(/Tingkat yang diusulkan Sanksi moral: pernyataan secara terbuka/)
    expect(agency).toContain('mengusulkan kepada')
  })

  it('says unchanged since receipt, and what that does not prove', () => {
    expect(text).toContain('Tidak berubah sejak diterima pada 14 Oktober 2024 pukul 10.41 WITA oleh Lintang Samudera')
    expect(text).toContain('tidak membuktikan keadaan berkas sebelum diterima')
  })

  it('shows the answer to a leading question in the record and never cites it', () => {
    const [body, annexes] = text.split('Lampiran A — Berita Acara Klarifikasi')
    expect(annexes).toContain('Pertanyaan menggiring')
    expect(body).not.toContain('Ibu itu mendukung, bukan?')
  })

  it('puts dissent of the plenary and accepted gaps on paper', () => {
    expect(text).toContain('berbeda pendapat')
    expect(text).toContain('A1 cukup diselesaikan dengan pembinaan')
    expect(text).toContain('Tenggat berakhir; keterangannya tidak menentukan A1.')
  })

  it('says who took over when the recipient has ended', async () => {
    const kasn = flowingText((await compose(light({ form: formFor('KASN') }))).pdf)
    expect(kasn).toContain('beralih kepada Badan Kepegawaian Negara')
    expect(kasn).toContain('Yth. Ketua Komisi Aparatur Sipil Negara')
  })

  it('follows the five parts of the short template', async () => {
    const short = await compose(light({ form: formFor('BAWASLU', 'short') }))
    const chapters = runTool('mutool', short.pdf, ['show', 'PDF', 'outline']).match(/"(I|II|III|IV|V) {2}[^"]+"/g)
    expect(chapters).toEqual([
      '"I  Kasus Posisi"',
      '"II  Data"',
      '"III  Kajian"',
      '"IV  Kesimpulan"',
      '"V  Rekomendasi/Penerusan"',
    ])
  })

  it('names nobody who is protected where identities are masked', async () => {
    const external = flowingText((await compose(light({ edition: 'external' }))).pdf)
    expect(text).toContain('Rimba Kelana (dilindungi)')
    expect(external).not.toContain('Rimba Kelana')
    expect(external).not.toContain('Mentari Jenggala')
    expect(external).toContain('Edisi penyamaran identitas')
  })

  it('is complete in English too', async () => {
    const english = flowingText((await compose(light({ language: 'en' }))).pdf)
    expect(english).toContain('Unchanged since received on 14 October 2024 at 10:41 WITA')
    expect(english).not.toMatch(/\b(Lampiran [A-F]|Ringkasan Eksekutif|Nilai hash|belum diisi|tidak diketahui)\b/)
  })

  it('can be composed from an empty case, saying what is missing', async () => {
    const empty = await compose(smallMaterial(emptyCase))
    const words = flowingText(empty.pdf)
    expect(words).toContain('Data kasus belum diisi.')
    expect(words).toContain('Belum ada penanda tangan yang ditetapkan.')
    expect(empty.composed.manifest.evidence).toEqual([])
  })
})

describe('asking for pictures', () => {
  it('never has two pictures under way', async () => {
    const { composeDossier } = await import('../../../src/dossier/compose/compose-dossier.ts')
    let open = 0
    let most = 0
    const pictureOf = async (): Promise<null> => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 1))
      open -= 1
      return null
    }
    await composeDossier(smallMaterial(), { pictureOf }, { write: async () => undefined })
    expect(most).toBe(1)
  })
})

/** The same case with little evidence and no log, for tests that look at one sentence. */
function light(change: Partial<DossierMaterial>): DossierMaterial {
  const { evidence, custody } = smallMaterial()
  return smallMaterial({ evidence: evidence.slice(0, 2), custody: { ...custody, entries: [] }, ...change })
}

const emptyCase: Partial<DossierMaterial> = {
  record: null,
  elections: null,
  postAtAct: null,
  people: [],
  links: [],
  statements: [],
  invitations: [],
  deadlines: [],
  events: [],
  devices: [],
  batches: [],
  evidence: [],
  allegations: [],
  contradictions: [],
  plenary: null,
  recommendation: null,
  narrative: null,
  gaps: [],
  clockChecks: [],
  tools: [],
  dataPacks: [],
}
