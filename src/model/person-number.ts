import type { PersonIdentifierPack } from '../contract/data-packs/person-identifiers.ts'
import type { IdentifierCode } from '../contract/data-packs/person-identifiers.ts'
import type { NumberRemarkCode } from '../contract/number-remark.ts'
import type { NumberRemark, Person } from '../contract/people.ts'
import { parseCivilDate, type CivilDate } from './civil-date.ts'

/** What a number says of itself; a part that names nothing real is null. */
export type PersonNumberParts = {
  digits: string
  birthDate: CivilDate | null
  /** Day and month and the last two digits of the year, the most a NIK knows: `12-04-86`. */
  birthDay: string | null
  sex: 'male' | 'female' | null
  fields: Readonly<Record<string, string>>
}

export type PersonNumberQuestion = {
  person: Pick<Person, 'subjectKind' | 'nip' | 'niPppk' | 'nik' | 'birthDate' | 'sex' | 'posts' | 'settledWarnings'>
  pack: PersonIdentifierPack
  /** In a sample case numbers that were never issued are *nomor contoh*; anywhere else they warn. */
  sample: boolean
  /** The day looked from; an appointment after it lies in the future. */
  asOf: CivilDate
}

/** A remark without the sentence, which `src/text` adds by its code. */
export type BareRemark = Omit<NumberRemark, 'message' | 'code'> & { code: NumberRemarkCode }

/**
 * What a look at NIP, NI PPPK and NIK says: remarks with the values compared, never a refusal.
 *
 * Rules are those of `person-identifiers.json` (domain.md §4.1–4.4). The two digits of an NI PPPK are no month and are not tested.
 * Numbers stay text, so leading zeros survive. A remark a person has settled carries their reason.
 */
export function checkPersonNumbers(question: PersonNumberQuestion): BareRemark[] {
  const { person, sample } = question
  const remarks = [
    ...checkNip(question),
    ...checkNiPppk(question),
    ...checkNik(question),
    ...crossChecks(question),
    ...rankCheck(question),
  ]
  return remarks.map((remark) => ({
    ...remark,
    severity: sample && neverIssued.has(remark.code) ? 'sample' : remark.severity,
    settled: person.settledWarnings.find((settled) => settled.code === remark.code)?.reason ?? null,
  }))
}

/** The parts of a number by the layout of its kind, or null where it has not the digits of that kind; blanks and dots are ignored. */
export function parsePersonNumber(
  text: string,
  code: IdentifierCode,
  pack: PersonIdentifierPack,
): PersonNumberParts | null {
  const layout = pack.identifiers.find((candidate) => candidate.code === code)
  const digits = text.replaceAll(/[\s.]/g, '')
  if (layout === undefined || !/^\d+$/.test(digits) || digits.length !== layout.digits) return null
  const fields = Object.fromEntries(
    layout.fields.map(({ name, start, length }) => [name, digits.slice(start, start + length)]),
  )
  return code === 'NIK' ? nikParts(digits, fields) : civilServantParts(digits, fields)
}

/** The number in the groups people read it in: `19860412 201001 2 000`. A text of other length is given back as it is. */
export function formatPersonNumber(text: string, code: IdentifierCode, pack: PersonIdentifierPack): string {
  const parts = parsePersonNumber(text, code, pack)
  const groups = pack.identifiers.find((layout) => layout.code === code)?.printGroups ?? []
  if (parts === null) return text
  let at = 0
  return groups.map((width) => parts.digits.slice(at, (at += width))).join(' ')
}

/** Codes that say a number was never issued: in a sample case they are expected. */
const neverIssued: ReadonlySet<NumberRemarkCode> = new Set(['nip-serial', 'nipppk-serial', 'nik-region', 'nik-serial'])

type Field = NumberRemark['field']

function remark(code: NumberRemarkCode, field: Field, values: Record<string, string>): BareRemark {
  return { code, severity: 'warn', field, values, settled: null }
}

function when(condition: boolean, made: () => BareRemark): BareRemark[] {
  return condition ? [made()] : []
}

function checkNip({ person, pack, asOf }: PersonNumberQuestion): BareRemark[] {
  const { nip } = person
  if (nip === null || (person.subjectKind === 'PPPK' && person.niPppk === null)) return lengthOnly(person, pack)
  if (parsePersonNumber(nip, 'NIP9', pack) !== null)
    return [{ ...remark('nip9-length', 'nip', { nip }), severity: 'info' }]
  const parts = parsePersonNumber(nip, 'NIP', pack)
  if (parts === null) return [remark('nip-length', 'nip', { nip })]
  const appointment = parts.fields['appointment'] ?? ''
  const month = Number(appointment.slice(4))
  const isMonth = month >= 1 && month <= 12
  return [
    ...when(parts.birthDate === null, () =>
      remark('nip-birth-date', 'nip', { nip, birthDate: parts.fields['birthDate'] ?? '' }),
    ),
    ...when(!isMonth, () => remark('nip-appointment-month', 'nip', { nip, month: appointment.slice(4) })),
    ...when(isMonth && isEarlyOrFuture(appointment, parts.birthDate, asOf), () =>
      remark('nip-appointment-age', 'nip', {
        nip,
        appointment: `${appointment.slice(0, 4)}-${appointment.slice(4)}`,
        birthDate: parts.birthDate ?? '',
      }),
    ),
    ...when(parts.sex === null, () => remark('nip-sex', 'nip', { nip, digit: parts.fields['sex'] ?? '' })),
    ...when(parts.fields['serial'] === '000', () => remark('nip-serial', 'nip', { nip })),
  ]
}

/** A number of a PPPK entered in the NIP field is read as what it is, so that no PPPK is warned about a month that is none. */
function lengthOnly(person: PersonNumberQuestion['person'], pack: PersonIdentifierPack): BareRemark[] {
  const { nip } = person
  if (nip === null) return []
  const readable = parsePersonNumber(nip, 'NI_PPPK', pack) !== null
  return [
    readable
      ? { ...remark('nip-is-ni-pppk', 'nip', { nip }), severity: 'info' }
      : remark('nipppk-length', 'nip', { nip }),
  ]
}

function isEarlyOrFuture(appointment: string, birthDate: CivilDate | null, asOf: CivilDate): boolean {
  const at = `${appointment.slice(0, 4)}-${appointment.slice(4)}`
  if (at > asOf.slice(0, 7)) return true
  const grown =
    birthDate === null ? null : `${String(Number(birthDate.slice(0, 4)) + 18).padStart(4, '0')}${birthDate.slice(4, 7)}`
  return grown !== null && at < grown
}

function checkNiPppk({ person, pack, asOf }: PersonNumberQuestion): BareRemark[] {
  const number = niPppkOf(person)
  if (number === null) return []
  const { value, field } = number
  const parts = parsePersonNumber(value, 'NI_PPPK', pack)
  if (parts === null) return field === 'nip' ? [] : [remark('nipppk-length', field, { niPppk: value })]
  const year = parts.fields['year'] ?? ''
  return [
    ...when(parts.birthDate === null, () =>
      remark('nipppk-birth-date', field, { niPppk: value, birthDate: parts.fields['birthDate'] ?? '' }),
    ),
    ...when(year < '2019' || year > asOf.slice(0, 4), () => remark('nipppk-year', field, { niPppk: value, year })),
    ...when(parts.sex === null, () => remark('nipppk-sex', field, { niPppk: value, digit: parts.fields['sex'] ?? '' })),
    ...when(parts.fields['serial'] === '000', () => remark('nipppk-serial', field, { niPppk: value })),
  ]
}

function niPppkOf(person: PersonNumberQuestion['person']): { value: string; field: Field } | null {
  if (person.niPppk !== null) return { value: person.niPppk, field: 'niPppk' }
  return person.subjectKind === 'PPPK' && person.nip !== null ? { value: person.nip, field: 'nip' } : null
}

function checkNik({ person, pack }: PersonNumberQuestion): BareRemark[] {
  const { nik } = person
  if (nik === null) return []
  const parts = parsePersonNumber(nik, 'NIK', pack)
  if (parts === null) return [remark('nik-length', 'nik', { nik })]
  return [
    ...when(parts.birthDay === null, () =>
      remark('nik-birth-day', 'nik', { nik, birthDate: parts.fields['birthDate'] ?? '' }),
    ),
    ...when((parts.fields['region'] ?? '').startsWith('00'), () => remark('nik-region', 'nik', { nik })),
    ...when(parts.fields['serial'] === '0000', () => remark('nik-serial', 'nik', { nik })),
  ]
}

/** Compares each number with the NIK and with what was entered by hand; one remark per pair that differs, with both values. */
function crossChecks({ person, pack }: PersonNumberQuestion): BareRemark[] {
  const nik = person.nik === null ? null : parsePersonNumber(person.nik, 'NIK', pack)
  const pppk = niPppkOf(person)
  const nip = pppk === null && person.nip !== null ? parsePersonNumber(person.nip, 'NIP', pack) : null
  const niPppk = pppk === null ? null : parsePersonNumber(pppk.value, 'NI_PPPK', pack)
  return [
    ...differing('cross-birth-date', 'birthDate', { nip: nip?.birthDay, nik: nik?.birthDay }),
    ...differing('cross-sex', 'sex', { nip: nip?.sex, nik: nik?.sex }),
    ...differing('cross-birth-date-pppk', 'birthDate', { niPppk: niPppk?.birthDay, nik: nik?.birthDay }),
    ...differing('cross-sex-pppk', 'sex', { niPppk: niPppk?.sex, nik: nik?.sex }),
    ...stated('stated-birth-date', 'birthDate', dayOf(person.birthDate), [
      nip?.birthDay,
      niPppk?.birthDay,
      nik?.birthDay,
    ]),
    ...stated('stated-sex', 'sex', person.sex, [nip?.sex, niPppk?.sex, nik?.sex]),
  ]
}

function differing(
  code: NumberRemarkCode,
  field: Field,
  pair: Record<string, string | null | undefined>,
): BareRemark[] {
  const [one, other] = Object.values(pair)
  if (!one || !other || one === other) return []
  return [remark(code, field, Object.fromEntries(Object.entries(pair).map(([name, value]) => [name, value ?? ''])))]
}

/** What was entered by hand is doubted only where no number at all agrees with it: two numbers apart are one question, not two. */
function stated(
  code: NumberRemarkCode,
  field: Field,
  value: string | null,
  numbers: readonly (string | null | undefined)[],
): BareRemark[] {
  const known = numbers.filter((number) => Boolean(number))
  if (value === null || known.length === 0 || known.includes(value)) return []
  return [remark(code, field, { stated: value, numbers: [...new Set(known)].join(' · ') })]
}

function rankCheck({ person, pack }: PersonNumberQuestion): BareRemark[] {
  const kind = person.subjectKind
  if (kind === null) return []
  const ranks = [...pack.ranks, ...pack.pppkGrades]
  const wrong = person.posts
    .map((post) => post.rank)
    .filter((rank) => rank !== null && ranks.some((known) => known.code === rank))
    .filter((rank) => !ranks.some((known) => known.code === rank && known.subjectKinds.includes(kind)))
  return [...new Set(wrong)].map((rank) => remark('cross-kind-rank', 'nip', { subjectKind: kind, rank: rank ?? '' }))
}

function civilServantParts(digits: string, fields: Record<string, string>): PersonNumberParts {
  const written = fields['birthDate'] ?? ''
  const birthDate = parseCivilDate(`${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`)
  const sex = fields['sex'] === '1' ? 'male' : fields['sex'] === '2' ? 'female' : null
  return { digits, birthDate, birthDay: dayOf(birthDate), sex, fields }
}

function nikParts(digits: string, fields: Record<string, string>): PersonNumberParts {
  const written = fields['birthDate'] ?? ''
  const day = Number(written.slice(0, 2))
  const isWoman = day > 40
  const birthDay = `${String(isWoman ? day - 40 : day).padStart(2, '0')}-${written.slice(2, 4)}-${written.slice(4)}`
  const exists = isDayOfSomeCentury(birthDay)
  const sex = isWoman ? 'female' : 'male'
  return { digits, birthDate: null, birthDay: exists ? birthDay : null, sex: exists ? sex : null, fields }
}

/** A NIK does not know its century: 29 February is real where one of the two years has it. */
function isDayOfSomeCentury(birthDay: string): boolean {
  const [day = '', month = '', year = ''] = birthDay.split('-')
  return ['19', '20'].some((century) => parseCivilDate(`${century}${year}-${month}-${day}`) !== null)
}

function dayOf(date: CivilDate | null): string | null {
  return date === null ? null : `${date.slice(8)}-${date.slice(5, 7)}-${date.slice(2, 4)}`
}
