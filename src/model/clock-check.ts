import type { ClockCheck } from '../contract/case-record.ts'
import type { ClockReading } from '../contract/time-views.ts'

/** A minute on a clock face stands for its sixty seconds: its middle, half a minute either way. */
const minuteDoubtSeconds = 30
/** A second read and a button pressed by hand: one second either way. */
const secondDoubtSeconds = 1

/**
 * The laptop's clock against another one, both as they stood at one press.
 *
 * A reading to the minute is taken for the middle of that minute, so that the difference is out by no more than half of it, and the doubt is
 * kept beside the difference. Nothing is computed from any other moment: not from when the screen was opened, nor from when it was saved.
 */
export function clockCheckOf({ laptopAt, referenceShowed, readTo, reference }: ClockReading): ClockCheck {
  const isMinute = readTo === 'minute'
  const trueMs = isMinute
    ? Math.floor(Date.parse(referenceShowed) / 60_000) * 60_000 + minuteDoubtSeconds * 1_000
    : Date.parse(referenceShowed)
  return {
    checkedAt: laptopAt,
    laptopMinusReferenceSeconds: Math.round((Date.parse(laptopAt) - trueMs) / 1_000),
    doubtSeconds: isMinute ? minuteDoubtSeconds : secondDoubtSeconds,
    reference,
  }
}

/** Whether a difference is no more than its doubt: the clocks may agree, and nothing says that they do not. */
export function isWithinDoubt({ laptopMinusReferenceSeconds, doubtSeconds }: ClockCheck): boolean {
  return doubtSeconds !== undefined && Math.abs(laptopMinusReferenceSeconds) <= doubtSeconds
}
