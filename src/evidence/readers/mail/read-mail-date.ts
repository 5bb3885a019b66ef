import { isRealMoment } from '../moments/real-moment.ts'
import { readOffset } from '../moments/read-offset.ts'
import { utcInstant } from '../moments/utc-instant.ts'
import type { IsoTime } from '../moments/read-iso-time.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const pattern =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,3})?(?:\s*\([^)]*\))?$/

/**
 * Reads a mail's date, `Mon, 14 Oct 2024 06:05:00 +0800` (RFC 5322 §3.3), strictly: null where it is no real date.
 *
 * `-0000` says that the instant is in UTC and that nothing is known of the writer's zone, so no offset is claimed.
 */
export function readMailDate(text: string): IsoTime | null {
  const parts = pattern.exec(text.trim())
  if (!parts) return null
  const clock = {
    year: Number(parts[3]),
    month: months.indexOf((parts[2] ?? '').toLowerCase()) + 1,
    day: Number(parts[1]),
    hour: Number(parts[4]),
    minute: Number(parts[5]),
    second: Number(parts[6] ?? 0),
  }
  if (!isRealMoment(clock)) return null
  const zone = parts[7] ?? ''
  if (zone === '-0000') return { offset: null, utc: utcInstant(clock, 0) }
  const offset = ['Z', 'UT', 'UTC', 'GMT'].includes(zone) ? '+00:00' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const minutes = readOffset(offset)
  return minutes === null ? { offset: null, utc: null } : { offset, utc: utcInstant(clock, minutes) }
}
