import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import type { DerivedTime, TimeClaim } from '../contract/timeline.ts'
import { hasInterval, type NoTimeReason } from './claimed-time.ts'
import type { NoOffsetReason } from './device-clock.ts'
import { addDays, dayNumberOf, daysInMonth } from './civil-date.ts'
import {
  formatCivilMoment,
  formatDate,
  formatInstant,
  formatMonth,
  formatTimeOfDay,
  type Language,
} from './format-moment.ts'
import { civilOfUtc, readCivilText, type CivilMoment } from './zone.ts'

const reasons: Readonly<Record<NoTimeReason | NoOffsetReason, Sentence>> = {
  'date-blank': { id: 'tidak ada tanggal yang sah (kosong)', en: 'no valid date (blank)' },
  'date-zero': { id: 'tidak ada tanggal yang sah (nol)', en: 'no valid date (zeros)' },
  'date-invalid': { id: 'tanggal atau jam itu tidak ada', en: 'no such date or hour' },
  'date-unreadable': { id: 'tanggal tidak terbaca', en: 'date not readable' },
  undated: { id: 'belum bertanggal', en: 'undated' },
  'zone-unknown': { id: 'zona waktu tidak diketahui', en: 'zone not known' },
  'zone-before-1988': { id: 'zona waktu sebelum 1988 tidak diketahui', en: 'zones before 1988 are not known' },
  'offset-invalid': { id: 'selisih zona dalam berkas tidak terbaca', en: 'the stated offset is not readable' },
  'date-order-ambiguous': {
    id: 'urutan hari dan bulan belum ditetapkan',
    en: 'the order of day and month is not settled',
  },
  'end-missing': { id: 'akhir rentang tidak diisi', en: 'the end of the interval is missing' },
  'no-reference': { id: 'kartu jam tanpa acuan', en: 'the clock card has no reference' },
  'reference-invalid': { id: 'acuan kartu jam tidak sah', en: 'a reference of the clock card is not valid' },
  'references-contradict': {
    id: 'acuan kartu jam saling bertentangan',
    en: 'the references of the clock card exclude each other',
  },
  'end-before-start': { id: 'akhir rentang mendahului awalnya', en: 'the interval ends before it starts' },
}

/** Why there is no interval, in words; an unknown code is given back as it is. */
export function formatNoTime(because: string | null): Sentence {
  return (
    reasons[because as NoTimeReason | NoOffsetReason] ?? { id: because ?? 'belum bertanggal', en: because ?? 'undated' }
  )
}

/**
 * An interval as the wall clock of a zone tells it: `21 September 2024 pukul 23.12.20–23.13.10 WITA`.
 *
 * Whole days, months and years are named without hours; the end shown is the last second (or minute) inside. A claim that came to
 * nothing gives its reason.
 */
export function formatDerivedTime(time: DerivedTime, zone: ZoneName): Sentence {
  if (!hasInterval(time)) return formatNoTime(time.because)
  return { id: intervalIn('id', time, zone), en: intervalIn('en', time, zone) }
}

/**
 * A claim in its own words of precision: *sekitar*, *sebelum*, *sesudah*, or its interval.
 *
 * Where no interval could be derived the raw text and the reason stand side by side, so that nothing read is hidden.
 */
export function formatClaim(claim: TimeClaim, time: DerivedTime, zone: ZoneName): Sentence {
  if (!hasInterval(time)) {
    const because = formatNoTime(time.because)
    return { id: `${claim.raw}: ${because.id}`, en: `${claim.raw}: ${because.en}` }
  }
  const centre = claim.precision === 'about' ? aboutCentre(claim, time, zone) : null
  return centre ?? formatDerivedTime(time, zone)
}

function aboutCentre(claim: TimeClaim, { fromMs, toMs }: DerivedTime, zone: ZoneName): Sentence | null {
  const unit = claim.reading === null ? undefined : readCivilText(claim.reading)?.unit
  if (fromMs === null || toMs === null || (unit !== 'minute' && unit !== 'second')) return null
  const middle = formatInstant((fromMs + toMs) / 2, zone)
  return { id: `sekitar ${middle.id}`, en: `about ${middle.en}` }
}

function intervalIn(language: Language, time: DerivedTime, zone: ZoneName): string {
  const from = time.fromMs === null ? null : civilOfUtc(time.fromMs, zone)
  const to = time.toMs === null ? null : civilOfUtc(time.toMs, zone)
  const told = { zone, language }
  if (time.fromMs === null && to !== null)
    return `${language === 'id' ? 'sebelum' : 'before'} ${formatCivilMoment(to, told)}`
  if (from !== null && time.toMs === null)
    return `${language === 'id' ? 'sejak' : 'from'} ${formatCivilMoment(from, told)}`
  if (from === null || to === null) return inUtc(time)
  return from.second === 0 && to.second === 0
    ? wholeDays(language, from.date, to.date)
    : hours(language, { from, to }, zone)
}

/** Before 1988 the wall clocks of today's zones say nothing: the interval is told in UTC, with the last second inside. */
function inUtc({ fromMs, toMs }: DerivedTime): string {
  const told = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
  const ends = [fromMs === null ? '…' : told(fromMs), toMs === null ? '…' : told(toMs - 1_000)]
  return `${ends[0] === ends[1] ? ends[0] : ends.join(' – ')} UTC`
}

function wholeDays(language: Language, from: string, to: string): string {
  const last = addDays(to, -1)
  if (from === last) return formatDate(from, language)
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const length = dayNumberOf(to) - dayNumberOf(from)
  if (day === 1 && length === daysInMonth(year, month)) return formatMonth(from, language)
  if (from.endsWith('-01-01') && to.endsWith('-01-01') && Number(to.slice(0, 4)) === year + 1) return String(year)
  return `${formatDate(from, language)} – ${formatDate(last, language)}`
}

function hours(language: Language, { from, to }: { from: CivilMoment; to: CivilMoment }, zone: ZoneName): string {
  const inMinutes = from.second % 60 === 0 && to.second % 60 === 0
  const last = back(to, inMinutes ? 60 : 1)
  const start = formatCivilMoment(from, { zone, language })
  if (last.date === from.date && last.second === from.second) return start
  if (last.date !== from.date) return `${start} – ${formatCivilMoment(last, { zone, language })}`
  const at = language === 'id' ? 'pukul' : 'at'
  const [first, end] = [from, last].map((moment) => formatTimeOfDay(moment.second, language, !inMinutes))
  return `${formatDate(from.date, language)} ${at} ${first}–${end} ${zone}`
}

function back({ date, second }: CivilMoment, seconds: number): CivilMoment {
  return second >= seconds
    ? { date, second: second - seconds }
    : { date: addDays(date, -1), second: second + 86_400 - seconds }
}
