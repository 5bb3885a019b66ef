import type { Sentence } from '../../../src/contract/problem.ts'
import type { TimeClaim, TimePrecision } from '../../../src/contract/timeline.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { readCivilText } from './civil-text.ts'

/** What a person chose to say of a time beside its digits; another reading of it does not make it exact. */
const chosen: readonly TimePrecision[] = ['about', 'before', 'after', 'interval']

/** The claim read as another moment: *about*, *before*, *after* and an interval stay what they are, the rest is as exact as what was typed. */
export function withReading(claim: TimeClaim, text: string | null): TimeClaim {
  const read = text === null ? null : readCivilText(text)
  if (read === null) return { ...claim, reading: null }
  const keepsHour = claim.precision === 'hour' && read.text.includes('T')
  const precision = chosen.includes(claim.precision) || keepsHour ? claim.precision : read.precision
  return { ...claim, reading: read.text, precision }
}

/** The claim with an end, which makes it an interval; taken away, it is as exact as its start again. */
export function withEnd(claim: TimeClaim, text: string | null): TimeClaim {
  const read = text === null ? null : readCivilText(text)
  if (read !== null) return { ...claim, readingEnd: read.text, precision: 'interval' }
  const start = claim.reading === null ? null : readCivilText(claim.reading.replace('T', ' '))
  const precision = claim.precision === 'interval' ? (start?.precision ?? 'unknown') : claim.precision
  return { ...claim, readingEnd: null, precision }
}

/** The claim told to another precision; only an interval has an end. */
export function withPrecision(claim: TimeClaim, precision: TimePrecision): TimeClaim {
  return { ...claim, precision, readingEnd: precision === 'interval' ? claim.readingEnd : null }
}

/** What a person has still to say before a claim of theirs can stand: the words, the end of an interval, and who takes them for which zone and why. */
export function missingOfClaim({ raw, reading, readingEnd, precision, offset, assumedZone }: TimeClaim): Sentence[] {
  const needsZone = reading !== null && offset === null
  return [
    ...(raw.trim() === '' ? [evidenceText.claimRaw] : []),
    ...(precision === 'interval' && readingEnd === null ? [evidenceText.claimReadingEnd] : []),
    ...(needsZone && assumedZone === null ? [evidenceText.assumeZone] : []),
    ...(needsZone && assumedZone !== null && isNobody(assumedZone.by) ? [evidenceText.assumedBy] : []),
    ...(needsZone && assumedZone !== null && isNobody(assumedZone.because) ? [evidenceText.assumedBecause] : []),
  ]
}

/** A dash is what earlier versions of the form stored where nobody had said anything. */
export function isNobody(text: string): boolean {
  return text.trim() === '' || text.trim() === '-'
}
