import { describe, expect, it } from 'vitest'
import { loadDataPacks } from '../../../src/casework/data-packs/load-data-packs.ts'
import { numberRemarkCodes } from '../../../src/contract/number-remark.ts'
import type { PostHeld } from '../../../src/contract/people.ts'
import {
  checkPersonNumbers,
  formatPersonNumber,
  parsePersonNumber,
  type PersonNumberQuestion,
} from '../../../src/model/person-number.ts'
import { numberRemarkSentences } from '../../../src/text/casework.ts'

const pack = loadDataPacks().personIdentifiers
type Person = PersonNumberQuestion['person']

const nobody: Person = {
  subjectKind: 'PNS',
  nip: null,
  niPppk: null,
  nik: null,
  birthDate: null,
  sex: null,
  posts: [],
  settledWarnings: [],
}
const first: Person = {
  ...nobody,
  nip: '198604122010012000',
  nik: '0001015204860000',
  birthDate: '1986-04-12',
  sex: 'female',
}
const second: Person = {
  ...nobody,
  nip: '197911302002031000',
  nik: '0001012911790000',
  birthDate: '1979-11-30',
  sex: 'male',
}

function look(person: Person, sample = false) {
  return checkPersonNumbers({ person, pack, sample, asOf: '2024-10-18' })
}
const warnings = (person: Person, sample = false): string[] =>
  look(person, sample)
    .filter((remark) => remark.severity === 'warn')
    .map((remark) => remark.code)
const post = (rank: string): PostHeld => ({
  from: null,
  to: null,
  rank,
  position: 'staf',
  postKind: null,
  territorialRole: null,
  workUnit: null,
  agency: null,
  directSuperior: null,
  personnelAuthority: null,
  source: [],
})

describe('the persons of the sample case', () => {
  it('give exactly one warning: the birth day of Terlapor II, with both values', () => {
    expect(warnings(first, true)).toEqual([])
    expect(look(second, true).filter((remark) => remark.severity === 'warn')).toEqual([
      {
        code: 'cross-birth-date',
        severity: 'warn',
        field: 'birthDate',
        values: { nip: '30-11-79', nik: '29-11-79' },
        settled: null,
      },
    ])
  })

  it('have sample numbers there, and warnings for the same numbers anywhere else', () => {
    expect(look(first, true).map((remark) => [remark.code, remark.severity])).toEqual([
      ['nip-serial', 'sample'],
      ['nik-region', 'sample'],
      ['nik-serial', 'sample'],
    ])
    expect(warnings(first)).toEqual(['nip-serial', 'nik-region', 'nik-serial'])
  })

  it('keep the reason a person gave for settling a warning', () => {
    const settled = {
      ...second,
      settledWarnings: [{ code: 'cross-birth-date', reason: 'SK jabatan', evidence: ['B-027'] }],
    }
    expect(look(settled, true).find((remark) => remark.code === 'cross-birth-date')?.settled).toBe('SK jabatan')
  })
})

describe('a NIP', () => {
  it.each(pack.identifiers.flatMap((layout) => layout.examples.map((example) => [layout.code, example] as const)))(
    'or other number is read as the pack reads it: %s %j',
    (code, example) => {
      const parts = parsePersonNumber(example.value, code, pack)
      if (code === 'NIK') return expect(parts?.fields['region']).toBe(example.parts['region'])
      const { birthDate, ...fields } = example.parts
      expect(parts?.fields).toMatchObject(
        fields['appointment'] ? { ...fields, appointment: fields['appointment'].replace('-', '') } : fields,
      )
      if (birthDate !== undefined) expect(parts?.birthDate).toBe(birthDate)
      return undefined
    },
  )

  it.each([
    ['19860412201001200', 'nip-length'],
    ['19860412201001200A', 'nip-length'],
    ['198602302010012001', 'nip-birth-date'],
    ['198604122010132001', 'nip-appointment-month'],
    ['198604122003032001', 'nip-appointment-age'],
    ['198604122024112001', 'nip-appointment-age'],
    ['198604122010013001', 'nip-sex'],
    ['198604122010012000', 'nip-serial'],
  ])('%s gets a warning, never a refusal: %s', (nip, code) => {
    expect(warnings({ ...nobody, nip })).toEqual([code])
  })

  it('appointed in the month of turning eighteen is no surprise', () => {
    expect(warnings({ ...nobody, nip: '198604122004042001' })).toEqual([])
  })

  it('of nine digits is known as the old one', () => {
    expect(look({ ...nobody, nip: '131234567' })).toMatchObject([{ code: 'nip9-length', severity: 'info' }])
  })

  it('is read through blanks and dots, and printed in its groups', () => {
    expect(warnings({ ...nobody, nip: '19860412 201001 2.001' })).toEqual([])
    expect(formatPersonNumber('198604122010012000', 'NIP', pack)).toBe('19860412 201001 2 000')
    expect(formatPersonNumber('0001015204860000', 'NIK', pack)).toBe('000101 520486 0000')
    expect(formatPersonNumber('12', 'NIP', pack)).toBe('12')
  })
})

describe('an NI PPPK', () => {
  const pppk: Person = { ...nobody, subjectKind: 'PPPK' }

  it.each(['198907142024211001', '199009132025242014', '198907142021001001', '198907142021991001'])(
    '%s is not tested for a month that is none',
    (niPppk) =>
      expect(checkPersonNumbers({ person: { ...pppk, niPppk }, pack, sample: false, asOf: '2026-01-01' })).toEqual([]),
  )

  it('entered in the NIP field of a PPPK is read as what it is', () => {
    expect(look({ ...pppk, nip: '198907142024211001' })).toMatchObject([{ code: 'nip-is-ni-pppk', severity: 'info' }])
  })

  it.each([
    ['19890714202421100', 'nipppk-length'],
    ['198902302024211001', 'nipppk-birth-date'],
    ['198907142018211001', 'nipppk-year'],
    ['198907142025211001', 'nipppk-year'],
    ['198907142024213001', 'nipppk-sex'],
    ['198907142024211000', 'nipppk-serial'],
  ])('%s gets a warning: %s', (niPppk, code) => expect(warnings({ ...pppk, niPppk })).toEqual([code]))

  it('is held against the NIK too', () => {
    const person = { ...pppk, niPppk: '198907142024211001', nik: '7201155407890001' }
    expect(warnings(person)).toEqual(['cross-sex-pppk'])
    expect(warnings({ ...person, nik: '7201151507890001' })).toEqual(['cross-birth-date-pppk'])
  })
})

describe('a NIK', () => {
  it('keeps its leading zeros', () => {
    expect(parsePersonNumber('0001015204860000', 'NIK', pack)?.digits).toBe('0001015204860000')
  })

  it.each([
    ['720115520486000', 'nik-length'],
    ['7201153204860001', 'nik-birth-day'],
    ['7201157304860001', 'nik-birth-day'],
    ['0001015204860001', 'nik-region'],
    ['7201155204860000', 'nik-serial'],
  ])('%s gets a warning: %s', (nik, code) => expect(warnings({ ...nobody, nik })).toEqual([code]))

  it('says man or woman by its day, as the NIP does by its digit', () => {
    expect(warnings({ ...nobody, nip: '198604122010011001', nik: '7201155204860001' })).toEqual(['cross-sex'])
  })

  it('of 29 February is real in one of the centuries', () => {
    expect(warnings({ ...nobody, nik: '7201152902000001' })).toEqual([])
    expect(warnings({ ...nobody, nik: '7201152902010001' })).toEqual(['nik-birth-day'])
  })
})

describe('what was entered by hand', () => {
  it('is doubted only where no number agrees with it', () => {
    expect(warnings({ ...second, birthDate: '1979-11-29' }, true)).toEqual(['cross-birth-date'])
    expect(warnings({ ...first, birthDate: '1986-04-13' }, true)).toEqual(['stated-birth-date'])
    expect(warnings({ ...first, sex: 'male' }, true)).toEqual(['stated-sex'])
  })

  it('is held against the grade of the subject kind', () => {
    expect(warnings({ ...nobody, posts: [post('IX'), post('IX')] })).toEqual(['cross-kind-rank'])
    expect(warnings({ ...nobody, subjectKind: 'PPPK', posts: [post('III/c')] })).toEqual(['cross-kind-rank'])
    expect(warnings({ ...nobody, posts: [post('III/c'), post('pangkat lama')] })).toEqual([])
  })
})

it('every remark has its sentence in both languages', () => {
  expect(Object.keys(numberRemarkSentences).toSorted()).toEqual([...numberRemarkCodes].toSorted())
  for (const sentence of Object.values(numberRemarkSentences)) expect(sentence.id && sentence.en).toBeTruthy()
})
