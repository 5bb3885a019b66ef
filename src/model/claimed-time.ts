import { assertNever } from '../base/assert-never.ts'
import type { Sentence } from '../contract/problem.ts'
import type { AssumedZone, DerivedTime, TimeClaim } from '../contract/timeline.ts'
import { coarserWidth, endOfUnit, startOfUnit } from './civil-unit.ts'
import { elapsedInWords } from './elapsed-time.ts'
import { readRawTime, type RawTimeFault } from './raw-time.ts'
import { offsetMinutesOf, parseOffset, readCivilText, utcAtOffset, type CivilMoment, type CivilUnit } from './zone.ts'

/** Why a claim comes to no interval. */
export type NoTimeReason =
  | RawTimeFault
  | 'undated'
  | 'zone-unknown'
  | 'zone-before-1988'
  | 'offset-invalid'
  | 'end-missing'
  | 'end-before-start'
  | 'date-order-ambiguous'

/** Half the width of *sekitar*, in minutes, where nobody stated one: a rule of the product, shown with the claim. */
export const defaultAboutMinutes: Readonly<Record<CivilUnit, number>> = {
  second: 30,
  minute: 30,
  day: 1_440,
  month: 44_640,
  year: 527_040,
}

/**
 * The interval of UTC a claim comes to, half-open in milliseconds `[fromMs, toMs)`, or the reason why there is none.
 *
 * An open end is null (`before` has no start, `after` no end). A stated offset wins over an assumed zone; a text without either gives
 * `zone-unknown`, because a clock without a zone says nothing about UTC until a person assumes one. The coarser of the stated
 * precision and what the text itself states holds: a name that carries only a date never yields an hour.
 */
export function deriveTime(claim: TimeClaim): DerivedTime {
  if (claim.precision === 'unknown') return none('undated')
  const first = readClaimText(claim)
  if ('because' in first) return none(first.because)
  const last = claim.precision === 'interval' ? readEnd(claim) : first
  if ('because' in last) return none(last.because)
  const zone = zoneOf(claim, first)
  if ('because' in zone) return none(zone.because)
  return withDerivation(spanOf(claim, { first, last, offsets: zone }), zone.derivedBy)
}

/** Orders by start, then end, undated last; equal times keep the order given by the caller's tie-breaker. */
export function compareDerivedTimes(one: DerivedTime, other: DerivedTime): number {
  const [a, b] = [sortKeys(one), sortKeys(other)]
  for (const [index, value] of a.entries()) {
    const against = b[index] ?? 0
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

/** Whether two bounded or half-open intervals share an instant; null where one has no interval at all. */
export function intervalsOverlap(one: DerivedTime, other: DerivedTime): boolean | null {
  if (!hasInterval(one) || !hasInterval(other)) return null
  const startsInTime = (a: DerivedTime, b: DerivedTime): boolean => (a.fromMs ?? -Infinity) < (b.toMs ?? Infinity)
  return startsInTime(one, other) && startsInTime(other, one)
}

/** Whether a claim came to an interval, open or closed. */
export function hasInterval(time: DerivedTime): boolean {
  return time.fromMs !== null || time.toMs !== null
}

/**
 * How two rival claims differ, in words: in agreement (their intervals meet), apart by so much, or not comparable.
 *
 * The distance is that of their starts, so that clocks of the same precision are compared second for second.
 */
export function rivalDifference(one: DerivedTime, other: DerivedTime): Sentence {
  const overlap = intervalsOverlap(one, other)
  if (overlap === true) return { id: 'selaras dalam ketelitiannya', en: 'agrees within its precision' }
  if (overlap === null || one.fromMs === null || other.fromMs === null)
    return { id: 'tidak dapat dibandingkan', en: 'cannot be compared' }
  const elapsed = elapsedInWords(one.fromMs - other.fromMs)
  return { id: `berselisih ${elapsed.id}`, en: `differs by ${elapsed.en}` }
}

type ReadText = { start: CivilMoment; unit: CivilUnit; offset: string | null }
type Fault = { because: NoTimeReason }
type Offsets = { minutesAt(moment: CivilMoment): number; derivedBy: string }

function readClaimText(claim: TimeClaim): ReadText | Fault {
  if (claim.reading !== null) return readStated(claim.reading, claim.offset)
  const raw = readRawTime(claim.raw)
  if (raw.text === null) return { because: raw.because }
  return readStated(raw.text, claim.offset ?? raw.offset)
}

function readStated(text: string, offset: string | null): ReadText | Fault {
  const civil = readCivilText(text)
  return civil === null ? { because: 'date-invalid' } : { ...civil, offset }
}

function readEnd(claim: TimeClaim): ReadText | Fault {
  return claim.readingEnd === null ? { because: 'end-missing' } : readStated(claim.readingEnd, claim.offset)
}

function zoneOf(claim: TimeClaim, first: ReadText): Offsets | Fault {
  const stated = first.offset?.trim() ?? ''
  // Cameras without a zone write an offset of blanks and colons.
  if (!/^[\s:]*$/.test(stated)) {
    const minutes = parseOffset(stated)
    if (minutes === null) return { because: 'offset-invalid' }
    return { minutesAt: () => minutes, derivedBy: minutes === 0 ? 'utc' : 'offset-stated' }
  }
  return claim.assumedZone === null ? { because: 'zone-unknown' } : assumedOffsets(claim.assumedZone, first.start)
}

/** The offset a person answers for; before 1988 only where they took over what the clocks of the place stood at then. */
function assumedOffsets({ zone, historicOffset }: AssumedZone, first: CivilMoment): Offsets | Fault {
  const then = historicOffset === undefined ? null : parseOffset(historicOffset)
  const minutesAt = (moment: CivilMoment): number | null => offsetMinutesOf(zone, moment.date) ?? then
  if (minutesAt(first) === null) return { because: 'zone-before-1988' }
  const derivedBy = offsetMinutesOf(zone, first.date) === null ? 'zone-historic' : 'zone-assumed'
  return { minutesAt: (moment) => minutesAt(moment) ?? 0, derivedBy }
}

function spanOf(
  claim: TimeClaim,
  { first, last, offsets }: { first: ReadText; last: ReadText; offsets: Offsets },
): { fromMs: number | null; toMs: number | null } | Fault {
  const at = (moment: CivilMoment): number => utcAtOffset(moment, offsets.minutesAt(moment))
  const start = startOfUnit(first.start, coarserWidth(first.unit, claim.precision))
  const end = endOfUnit(last.start, coarserWidth(last.unit, claim.precision))
  const [startMs, endMs] = [at(start), at(end)]
  switch (claim.precision) {
    case 'before':
      return { fromMs: null, toMs: startMs }
    case 'after':
      return { fromMs: startMs, toMs: null }
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'month':
    case 'year':
      return { fromMs: startMs, toMs: endMs }
    case 'about':
      return widen(
        startMs,
        isTimeOfDay(first.unit) ? startMs : endMs,
        claim.marginMinutes ?? defaultAboutMinutes[first.unit],
      )
    case 'interval':
      if (endMs <= startMs) return { because: 'end-before-start' }
      return widen(startMs, endMs, claim.marginMinutes ?? 0)
    case 'unknown':
      return { because: 'undated' }
    default:
      return assertNever(claim.precision)
  }
}

/** *Sekitar pukul 19.30* is centred on a moment; *sekitar 10 Oktober* on the whole day. */
function isTimeOfDay(unit: CivilUnit): boolean {
  return unit === 'minute' || unit === 'second'
}

function widen(fromMs: number, toMs: number, marginMinutes: number): { fromMs: number; toMs: number } {
  const marginMs = marginMinutes * 60_000
  return { fromMs: fromMs - marginMs, toMs: Math.max(toMs + marginMs, fromMs + 1_000) }
}

function withDerivation(span: { fromMs: number | null; toMs: number | null } | Fault, derivedBy: string): DerivedTime {
  return 'because' in span ? none(span.because) : { ...span, because: null, derivedBy }
}

function none(because: NoTimeReason): DerivedTime {
  return { fromMs: null, toMs: null, because, derivedBy: null }
}

function sortKeys(time: DerivedTime): readonly number[] {
  return [hasInterval(time) ? 0 : 1, time.fromMs ?? -Infinity, time.toMs ?? Infinity]
}
