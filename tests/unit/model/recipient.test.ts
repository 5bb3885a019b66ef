import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { formatLetterNumber } from '../../../src/model/letter-number.ts'
import { dossierForm, isCompetent, proposedRecipient, type DossierFormQuestion } from '../../../src/model/recipient.ts'

const pack = loadDataPacks().recipients

function form(more: Partial<DossierFormQuestion>) {
  return dossierForm({
    pack,
    recipient: 'BKN',
    issuer: 'ISSUER_BKN',
    composedOn: '2024-10-18',
    template: null,
    ...more,
  })
}

describe('the recipient proposed', () => {
  it.each([
    ['2024-08-24', 'KASN'],
    ['2024-08-25', 'BKN'],
    ['2024-09-03', 'BKN'],
    ['2024-09-04', 'BKN'],
    ['2019-01-01', 'KASN'],
  ])('on %s is %s', (on, code) => expect(proposedRecipient(pack, on)).toBe(code))

  it('is never a reserved body', () => {
    const body = pack.profiles.find((profile) => profile.code === 'INDEPENDENT_BODY')
    expect(body && isCompetent(body, '2027-10-17')).toBe(false)
    expect(body && isCompetent({ ...body, competentFrom: '2027-01-01' }, '2027-10-17')).toBe(false)
  })

  it('is competent from its first to its last day', () => {
    const [kasn, bkn] = pack.profiles
    const days = ['2014-09-29', '2014-09-30', '2024-08-24', '2024-08-25', '2024-09-03', '2024-09-04']
    expect(days.map((day) => kasn && isCompetent(kasn, day))).toEqual([false, true, true, false, false, false])
    expect(days.map((day) => bkn && isCompetent(bkn, day))).toEqual([false, false, false, false, false, true])
  })
})

describe('the form of a dossier', () => {
  it('for a body no longer competent still works, and says who took over', () => {
    expect(form({ recipient: 'KASN' })?.noLongerCompetent).toMatch(/beralih kepada Badan Kepegawaian Negara/)
    expect(form({ recipient: 'KASN', composedOn: '2024-08-24' })?.noLongerCompetent).toBeNull()
    expect(form({ recipient: 'BKN' })?.noLongerCompetent).toBeNull()
  })

  it('by Bawaslu forwards and proposes no level, whoever receives it', () => {
    const fromBawaslu = form({ issuer: 'ISSUER_BAWASLU', template: 'full' })
    expect(fromBawaslu).toMatchObject({
      mayProposeLevel: false,
      proposalVerb: 'meneruskan',
      chapterXHeading: 'Bahan Pertimbangan',
      recommendationHeading: 'Rekomendasi/Penerusan',
      template: 'full',
    })
    expect(fromBawaslu?.headings.slice(-4)).toEqual([
      'Bahan Pertimbangan',
      'Kesimpulan',
      'Rekomendasi/Penerusan',
      'Penutup',
    ])
  })

  it('is short by default for Bawaslu, full for the rest, and either when chosen', () => {
    expect(form({ issuer: 'ISSUER_BAWASLU' })?.template).toBe('short')
    expect(form({})?.template).toBe('full')
    expect(form({ template: 'short' })?.headings).toEqual([
      'Kasus Posisi',
      'Data',
      'Kajian',
      'Kesimpulan',
      'Rekomendasi',
    ])
  })

  it('takes its headings from the recipient where the issuer may propose', () => {
    expect(form({ recipient: 'PPK_AGENCY', issuer: 'ISSUER_AGENCY' })).toMatchObject({
      recommendationHeading: 'Usul',
      chapterXHeading: 'Bahan Pertimbangan',
      proposalVerb: 'mengusulkan',
      mayProposeLevel: true,
    })
  })

  it('proposes no level while nobody has said who issues it, nor to Bawaslu', () => {
    expect(form({ issuer: null })?.mayProposeLevel).toBe(false)
    expect(form({ recipient: 'BAWASLU' })?.mayProposeLevel).toBe(false)
  })

  it('does not exist for an unknown recipient', () => expect(form({ recipient: 'X' })).toBeNull())
})

describe('a letter number', () => {
  const parts = { security: 'B', seq: '1895', archiveCode: 'JP.01', unit: 'K1', date: '2022-05-31' }

  it('follows the pattern of the office', () => {
    expect(formatLetterNumber('{security}-{seq}/{archiveCode}/{month}/{year}', parts)).toBe('B-1895/JP.01/05/2022')
    expect(formatLetterNumber('{seq}/{archiveCode}/{unit}/{monthRoman}/{year}', parts)).toBe('1895/JP.01/K1/V/2022')
  })

  it('leaves dots for what the office gives later, and unknown tokens as they are', () => {
    expect(formatLetterNumber('{seq}/{unit}/{year}/{x}', { ...parts, seq: null, date: null })).toBe('………/K1/………/{x}')
  })
})
