import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import type { CatalogueRowView } from '../../../src/contract/analysis.ts'
import {
  applicableRows,
  catalogueRow,
  citeInstrument,
  findRow,
  type CatalogueQuestion,
} from '../../../src/model/legal-catalogue.ts'

const { catalogue } = loadDataPacks()

function ask(more: Partial<CatalogueQuestion> & { on?: string }): CatalogueQuestion {
  const { on = '2024-09-21', ...rest } = more
  return {
    catalogue,
    subjectKind: 'PNS',
    contest: 'pilkada',
    positions: ['before'],
    campaign: [false],
    actFrom: on,
    actTo: on,
    composedOn: null,
    ...rest,
  }
}

const codes = (question: CatalogueQuestion): string[] => applicableRows(question).map((row) => row.code)
const laws = (row: CatalogueRowView | undefined | null): string[] => [
  ...new Set(row?.legalBasis.map((basis) => basis.instrument)),
]

describe('the rows that may apply', () => {
  it('come from the side of the pivot the act lies on', () => {
    const before = codes(ask({}))
    expect(before).toContain('KE-05')
    expect(before).not.toContain('D-07')
    const after = codes(ask({ positions: ['after'], on: '2024-10-12', campaign: [true] }))
    expect(after).toContain('D-07')
    expect(after).not.toContain('KE-05')
  })

  it('come from both families where the time leaves both open, or lies on the day itself', () => {
    for (const positions of [['on-day'], ['before', 'on-day', 'after']] as const) {
      const offered = codes(ask({ positions, on: '2024-09-22' }))
      expect(offered).toEqual(expect.arrayContaining(['KE-05', 'D-07']))
    }
  })

  it('of the campaign are offered only where the act may lie in it', () => {
    expect(codes(ask({ positions: ['after'], on: '2024-10-12', campaign: [true] }))).toContain('PP94-N1')
    expect(codes(ask({ positions: ['after'], on: '2024-09-24', campaign: [false] }))).not.toContain('PP94-N1')
    expect(codes(ask({ positions: ['after'], on: '2024-09-24', campaign: [true, false] }))).toContain('PP94-N1')
  })

  it('of every phase stay offered where nothing is known of the time', () => {
    expect(codes(ask({ positions: [], campaign: [] }))).toEqual([
      'KE-07',
      'D-05',
      'D-08',
      'D-12',
      'PP94-N5',
      'PP94-N6',
      'PP94-N7',
    ])
  })

  it('bind only the kinds of subject they name', () => {
    expect(codes(ask({ subjectKind: 'PPPK' })).some((code) => code.startsWith('PP94'))).toBe(false)
    expect(codes(ask({ subjectKind: 'KEPALA_DESA' })).every((code) => code.startsWith('DS'))).toBe(true)
    expect(
      codes(ask({ subjectKind: 'PERANGKAT_DESA', positions: ['after'], campaign: [true], on: '2024-10-12' })),
    ).toEqual(['DS-06', 'DS-07'])
  })

  it('fit the contest', () => {
    const asHead = { subjectKind: 'KEPALA_DESA', positions: ['after'], campaign: [true], on: '2024-01-15' } as const
    expect(codes(ask({ ...asHead, contest: 'president' }))).toContain('DS-04')
    expect(codes(ask({ ...asHead, contest: 'pilkada' }))).not.toContain('DS-04')
    expect(codes(ask({ contest: 'legislative', on: '2023-10-01' }))).not.toContain('D-11')
  })

  it('were in force on the day of the act', () => {
    expect(codes(ask({ on: '2022-09-21' })).some((code) => /^(KE|D)-/.test(code))).toBe(false)
    expect(codes(ask({ on: '2022-09-22' }))).toContain('KE-05')
    expect(codes(ask({ on: '2022-09-21', positions: ['after'] }))).toContain('PP94-N6')
    expect(codes(ask({ on: '2021-08-30', positions: ['after'] }))).toEqual([])
    expect(codes(ask({ subjectKind: 'PPNPN', on: '2023-01-02' }))).toEqual([])
    expect(codes(ask({ subjectKind: 'PPNPN', on: '2023-01-03' }))).toContain('KE-05')
  })
})

describe('the law shown', () => {
  it('is UU 5/2014 up to 30 October 2023 and UU 20/2023 from the day after', () => {
    const lawsOn = (on: string): string[] => laws(catalogueRow('KE-05', ask({ on })))
    expect(lawsOn('2023-10-30')).toEqual(['UU-5-2014', 'PP-42-2004', 'SKB-2022'])
    expect(lawsOn('2023-10-31')).toEqual(['UU-20-2023', 'PP-42-2004', 'SKB-2022'])
  })

  it('is both where the day is not certain', () => {
    const question = ask({ actFrom: '2023-10-30', actTo: '2023-10-31' })
    expect(laws(catalogueRow('KE-05', question))).toEqual(expect.arrayContaining(['UU-5-2014', 'UU-20-2023']))
  })

  it('of A1 in the sample case is the ASN law, the ethics rule and the SKB', () => {
    const row = catalogueRow('KE-05', ask({}))
    expect(row?.legalBasis.map((basis) => `${basis.instrument} ${basis.article}`)).toEqual(
      expect.arrayContaining([
        'UU-20-2023 Pasal 9 ayat (2)',
        'UU-20-2023 Pasal 24 ayat (1) huruf d',
        'PP-42-2004 Pasal 11 huruf c',
      ]),
    )
    expect(laws(row)).not.toContain('UU-5-2014')
    expect(row?.elements.map((element) => element.code)).toEqual(['U1', 'U2', 'U3', 'U4', 'U5'])
    expect(row?.counterpart).toBe('D-07')
  })

  it('of A2 is the discipline rule, with the conflict about its level in sight', () => {
    const row = catalogueRow('D-08', ask({ on: '2024-10-10', positions: ['after'], campaign: [true] }))
    expect(row?.legalBasis.map((basis) => basis.article)).toEqual(
      expect.arrayContaining(['Pasal 5 huruf n angka 6', 'Pasal 14 huruf i']),
    )
    expect(row?.confidence).toBe('conflicting')
    expect(row?.conflicts[0]).toMatch(/SEDANG.*BERAT/)
    expect(laws(row)).not.toContain('UU-7-2017')
    expect(laws(catalogueRow('D-08', ask({ on: '2024-01-10', contest: 'president', positions: ['after'] })))).toContain(
      'UU-7-2017',
    )
  })

  it('carries its confidence and source, never bare', () => {
    for (const row of applicableRows(ask({ positions: ['before', 'on-day', 'after'], campaign: [true, false] }))) {
      expect(row.confidence).not.toBe('')
      for (const basis of row.legalBasis) expect(basis.confidence).not.toBe('')
    }
  })

  it('cites the SKB by its five numbers', () => {
    const skb = catalogue.instruments.find((instrument) => instrument.id === 'SKB-2022')
    const cited = skb === undefined ? '' : citeInstrument(skb)
    for (const number of [
      '2 Tahun 2022',
      '800-5474 Tahun 2022',
      '246 Tahun 2022',
      '30 Tahun 2022',
      '1447.1/PM.01/K.1/09/2022',
    ])
      expect(cited).toContain(number)
    expect(
      catalogueRow('KE-05', ask({}))?.legalBasis.find((basis) => basis.instrument === 'SKB-2022')?.numbers,
    ).toHaveLength(5)
  })

  it('says the doubt about the SKB for acts and dossiers since KASN ended, and not before', () => {
    const remark = (on: string, composedOn: string | null): string | null | undefined =>
      catalogueRow('KE-05', ask({ on, composedOn }))?.legalBasis.find((basis) => basis.instrument === 'SKB-2022')
        ?.remark
    expect(remark('2024-08-23', null)).toBe('bentuk pelanggaran yang didaftar')
    expect(remark('2024-08-24', null)).toMatch(/belum dipastikan/)
    expect(remark('2024-08-23', '2024-10-18')).toMatch(/belum dipastikan/)
  })

  it('names sanctions open to this kind of subject on that day only', () => {
    const sanctions = (more: Partial<CatalogueQuestion> & { on?: string }, code = 'KE-05'): string[] | undefined =>
      catalogueRow(code, ask(more))?.sanctions.map((sanction) => sanction.code)
    expect(sanctions({})).toEqual(['MORAL_TERTUTUP', 'MORAL_TERBUKA'])
    expect(sanctions({ subjectKind: 'PPPK' })).toEqual(['PPPK_PUTUS'])
    expect(sanctions({ on: '2023-10-30' }, 'D-05')).toEqual(['PTDH_UU5'])
    expect(sanctions({ on: '2023-10-31' }, 'D-05')).toEqual(['PTDH'])
  })

  it('names the road decided elsewhere', () => {
    const row = catalogueRow('D-12', ask({ on: '2024-10-10', positions: ['after'], campaign: [true] }))
    expect(row?.relatedOffences).toEqual([
      expect.objectContaining({
        code: 'PID-10-2016-71',
        track: 'pidana-pemilihan',
        articles: ['UU-10-2016 Pasal 71 ayat (1)', 'UU-10-2016 Pasal 188'],
      }),
    ])
  })

  it('names no article of another contest there', () => {
    const row = catalogueRow('D-10', ask({ on: '2024-01-10', contest: 'president', positions: ['after'] }))
    expect(row?.relatedOffences.map((offence) => [offence.code, offence.articles.length])).toEqual([
      ['PID-7-2017-280', 3],
    ])
    expect(catalogueRow('D-10', ask({ on: '2024-10-10', positions: ['after'] }))?.relatedOffences).toEqual([])
    const early = catalogueRow('D-10', ask({ on: '2017-08-15', contest: 'president', positions: ['after'] }))
    expect(early?.relatedOffences.map((offence) => offence.articles)).toEqual([[]])
  })

  it('has no row of a code nobody wrote', () => {
    expect(catalogueRow('X-01', ask({}))).toBeNull()
    expect(findRow('DS-01', catalogue)?.category).toBe('administrative')
  })
})
