import { isRealMoment } from '../moments/real-moment.ts'
import type { IsoTime } from '../moments/read-iso-time.ts'
import { readOffset } from '../moments/read-offset.ts'
import { utcInstant } from '../moments/utc-instant.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const pattern = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-]\d{2})(\d{2})\b/

/** Reads a date as browsers print it, `Mon Oct 14 2024 14:05:00 GMT+0800 (…)` (ECMA-262 §21.4.4.41), strictly; null where it is none. */
export function readScriptDate(text: string): IsoTime | null {
  const parts = pattern.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[3]), months.indexOf(parts[1] ?? '') + 1, Number(parts[2])]
  const clock = { year, month, day, hour: Number(parts[4]), minute: Number(parts[5]), second: Number(parts[6]) }
  const offset = `${parts[7]}:${parts[8]}`
  const minutes = readOffset(offset)
  return isRealMoment(clock) && minutes !== null ? { offset, utc: utcInstant(clock, minutes) } : null
}
