import { isRealDay, isRealMoment } from './real-moment.ts'
import { readOffset } from './read-offset.ts'
import { utcInstant } from './utc-instant.ts'

/** What a date in ISO form states: its offset as `+08:00` and the instant, each null where it does not state one. */
export type IsoTime = { offset: string | null; utc: string | null }

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * Reads a date as XMP, QuickTime and Office write it (W3C profile of ISO 8601), strictly: null where it is no real date.
 *
 * A year or a month alone is a date without an instant. An offset that cannot exist makes the whole text no date.
 */
export function readIsoTime(text: string): IsoTime | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  if (!isRealDay(year, month, day)) return null
  if (parts[4] === undefined) return { offset: null, utc: null }
  const clock = { year, month, day, hour: Number(parts[4]), minute: Number(parts[5]), second: Number(parts[6] ?? 0) }
  if (!isRealMoment(clock)) return null
  if (parts[8] === undefined) return { offset: null, utc: null }
  const offset = spelledOut(parts[8])
  const offsetMinutes = readOffset(offset)
  return offsetMinutes === null ? null : { offset, utc: utcInstant(clock, offsetMinutes, parts[7]) }
}

function spelledOut(offset: string): string {
  if (offset === 'Z') return '+00:00'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
}
