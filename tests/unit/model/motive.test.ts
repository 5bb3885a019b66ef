import { describe, expect, it } from 'vitest'
import { proportionalityFactors, type Motive, type Proportionality } from '../../../src/contract/analysis.ts'
import { isMotiveCode, motiveFaults, motiveTaxonomy } from '../../../src/model/motive.ts'
import { factorsInOrder, missingFactors } from '../../../src/model/proportionality.ts'
import { answer, evidence } from './make.ts'

const political: Motive = {
  allegation: 'A1',
  class: 'MOTIVASI_POLITIK',
  code: 'preferensi politik',
  strength: 'weak',
  supporting: [answer('K-1', 8)],
  contrary: [answer('K-3', 6)],
  contraryNote: null,
  alternative: {
    class: 'TIDAK_SENGAJA',
    code: 'ketidaktahuan aturan',
    text: 'tidak tahu',
    answeredBy: [evidence('B-028')],
  },
  wouldSettle: null,
  text: null,
}
const open: Motive = {
  ...political,
  class: 'TIDAK_DAPAT_DISIMPULKAN',
  code: 'bukti tidak cukup',
  strength: null,
  supporting: [],
  alternative: null,
  wouldSettle: 'keterangan atasan, catatan panggilan',
}

describe('a motive', () => {
  it('with support, contrary evidence and another explanation owes nothing', () =>
    expect(motiveFaults(political)).toEqual([]))

  it('that cannot be concluded is a full answer', () => expect(motiveFaults(open)).toEqual([]))

  it('must state contrary evidence, or say that there is none', () => {
    expect(motiveFaults({ ...political, contrary: [] })).toEqual(['contrary-missing'])
    expect(motiveFaults({ ...political, contrary: [], contraryNote: 'tidak ada' })).toEqual([])
    expect(motiveFaults({ ...open, contrary: [], contraryNote: ' ' })).toEqual(['contrary-missing'])
  })

  it('that is asserted needs support, a strength and another explanation; an open one says what would settle it', () => {
    expect(motiveFaults({ ...political, supporting: [], strength: null, alternative: null })).toEqual([
      'support-missing',
      'strength-missing',
      'alternative-missing',
    ])
    expect(motiveFaults({ ...open, wouldSettle: null })).toEqual(['settling-missing'])
  })

  it('has a code of its own class', () => {
    expect(isMotiveCode('PENGARUH_EKSTERNAL', 'tekanan atasan')).toBe(true)
    expect(isMotiveCode('KEPENTINGAN_PRIBADI', 'tekanan atasan')).toBe(false)
    expect(Object.keys(motiveTaxonomy)).toHaveLength(5)
  })
})

describe('the proportionality worksheet', () => {
  const row = (factor: Proportionality['factors'][number]['factor'], text = 'isi') => ({ factor, text, supports: [] })
  const sheet = (factors: Proportionality['factors']): Proportionality => ({
    allegation: 'A1',
    factors,
    aggravating: [],
    mitigating: [],
  })

  it('asks all nine factors, the mitigating ones too', () => {
    expect(missingFactors(null)).toEqual(proportionalityFactors)
    expect(missingFactors(sheet(proportionalityFactors.map((factor) => row(factor))))).toEqual([])
    expect(missingFactors(sheet(proportionalityFactors.slice(0, 8).map((factor) => row(factor))))).toEqual([
      'mitigating',
    ])
  })

  it('does not take a blank for an answer', () => {
    expect(missingFactors(sheet([row('phase', '  ')]))).toContain('phase')
  })

  it('is read in one order whatever order it was filled in', () => {
    const rows = factorsInOrder(sheet([row('impact'), row('phase')]))
    expect(rows.map((one) => one.factor)).toEqual([...proportionalityFactors])
    expect(rows.filter((one) => one.row !== null).map((one) => one.factor)).toEqual(['phase', 'impact'])
  })
})
