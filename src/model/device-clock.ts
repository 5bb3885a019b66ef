import type { Sentence } from '../contract/problem.ts'
import type { DerivedTime, DeviceCard, TimeClaim } from '../contract/timeline.ts'
import type { ZoneName } from '../contract/identifiers.ts'
import { dayNumberOf } from './civil-date.ts'
import { readRawTime } from './raw-time.ts'
import { elapsedInWords } from './elapsed-time.ts'
import { civilAtOffset, offsetMinutesOf, readCivilText, utcAtOffset, utcOfCivil, type CivilMoment } from './zone.ts'

/** By how many seconds a device's clock runs ahead of true time (device minus true), both ends inside. */
export type ClockOffset = { minSeconds: number; maxSeconds: number }

/** Why a card gives no offset. */
export type NoOffsetReason = 'no-reference' | 'reference-invalid' | 'references-contradict'

/** An offset, or why a card has none. */
export type CardOffset = { offset: ClockOffset; because: null } | { offset: null; because: NoOffsetReason }

type Reference = DeviceCard['references'][number]

/** The part of a card a correction needs. */
export type ClockCard = { readonly references: readonly Reference[]; readonly zone: ZoneName }

/**
 * The offset one reference allows, in whole seconds as clocks display them, told against the wall clock of `zone`.
 *
 * The device showed something in [deviceShowed, + deviceSpan], the truth lay in [trueFrom, + trueSpan]; the offset is every difference
 * of the two. A reading truncates, so each end may be out by less than a second. Null where a text names no real moment.
 */
export function referenceOffset(reference: Reference, zone: ZoneName): ClockOffset | null {
  const device = readCivilText(reference.deviceShowed)?.start
  const truth = readCivilText(reference.trueFrom)?.start
  const trueHere = truth === undefined ? null : movedTo(truth, reference.zone, zone)
  if (device === undefined || trueHere === null) return null
  const difference = secondsOf(device) - secondsOf(trueHere)
  return {
    minSeconds: difference - reference.trueSpanSeconds,
    maxSeconds: difference + reference.deviceSpanSeconds,
  }
}

/** What all references of a card allow together: their intersection. References that exclude each other leave the card without an offset. */
export function cardOffset(card: ClockCard): CardOffset {
  const offsets = card.references.map((reference) => referenceOffset(reference, card.zone))
  if (offsets.length === 0) return { offset: null, because: 'no-reference' }
  let [minSeconds, maxSeconds] = [-Infinity, Infinity]
  for (const offset of offsets) {
    if (offset === null) return { offset: null, because: 'reference-invalid' }
    minSeconds = Math.max(minSeconds, offset.minSeconds)
    maxSeconds = Math.min(maxSeconds, offset.maxSeconds)
  }
  if (minSeconds > maxSeconds) return { offset: null, because: 'references-contradict' }
  return { offset: { minSeconds, maxSeconds }, because: null }
}

/**
 * What a reading of the device's clock comes to in true time, half-open in UTC milliseconds, or null where the claim holds no clock
 * reading or the card has no offset.
 *
 * The reading is taken as the device's wall clock; a zone it states is not used, since the card measures that wall clock itself.
 */
export function correctedTime(claim: TimeClaim, card: ClockCard): DerivedTime | null {
  const { offset } = cardOffset(card)
  const text = claim.reading ?? readRawTime(claim.raw).text
  const reading = text === null ? null : readCivilText(text)
  const width = reading?.unit === 'second' ? 0 : reading?.unit === 'minute' ? 59 : null
  if (offset === null || reading === null || width === null) return null
  const base = utcOfCivil(reading.start, card.zone)
  if (base === null) return null
  return {
    fromMs: base - offset.maxSeconds * 1_000,
    toMs: base + (width - offset.minSeconds + 1) * 1_000,
    because: null,
    derivedBy: 'device-corrected',
  }
}

/** The correction in words, `koreksi −59 menit 55 detik (± 25 detik)`; a fast clock is set back. */
export function formatCorrection(offset: ClockOffset): Sentence {
  const middle = (offset.minSeconds + offset.maxSeconds) / 2
  const half = Math.ceil((offset.maxSeconds - offset.minSeconds) / 2)
  const sign = middle > 0 ? '−' : '+'
  const size = elapsedInWords(Math.round(Math.abs(middle)) * 1_000)
  const doubt = elapsedInWords(half * 1_000)
  return {
    id: `koreksi ${sign}${size.id} (± ${doubt.id})`,
    en: `correction ${sign}${size.en} (± ${doubt.en})`,
  }
}

/** The same instant on the wall clock of another zone; null before 1988. */
function movedTo(moment: CivilMoment, from: ZoneName, to: ZoneName): CivilMoment | null {
  const [given, wanted] = [offsetMinutesOf(from, moment.date), offsetMinutesOf(to, moment.date)]
  return given === null || wanted === null ? null : civilAtOffset(utcAtOffset(moment, given), wanted)
}

function secondsOf(moment: CivilMoment): number {
  return dayNumberOf(moment.date) * 86_400 + moment.second
}
