import { readClock, readDate } from '../../ui/read-date.ts'
import type { TimePrecision } from '../../../src/contract/timeline.ts'

/** Reads `2024`, `2024-10`, `14-10-2024`, `2024-10-14 10.40` as civil text with the precision it has; null where it is no time. */
export function readCivilText(text: string): { text: string; precision: TimePrecision } | null {
  const trimmed = text.trim()
  if (/^\d{4}$/.test(trimmed)) return { text: trimmed, precision: 'year' }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(trimmed)) return { text: trimmed, precision: 'month' }
  const day = readDate(trimmed)
  if (day !== null) return { text: day, precision: 'day' }
  const parts = /^(.+?)[\sT]+(\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)$/.exec(trimmed)
  const date = parts ? readDate(parts[1] ?? '') : null
  const clock = parts ? readClock(parts[2] ?? '') : null
  if (date === null || clock === null) return null
  const seconds = /[.:]\d{2}[.:]\d{2}$/.test(parts?.[2] ?? '')
  return { text: `${date}T${seconds ? clock : clock.slice(0, 5)}`, precision: seconds ? 'second' : 'minute' }
}

/** The opposite of {@link readCivilText}: `2024-10-14 10.40`. */
export function writeCivilText(text: string): string {
  const [date = '', clock] = text.split('T')
  return clock === undefined ? date : `${date} ${clock.replaceAll(':', '.')}`
}
