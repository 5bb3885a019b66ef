import type { ZoneName } from '../contract/identifiers.ts'
import { civilDateOf, dayNumberOf, parseCivilDate, type CivilDate } from './civil-date.ts'

/** A wall-clock moment: a date and the seconds since its midnight. */
export type CivilMoment = { date: CivilDate; second: number }

const offsets: Readonly<Record<ZoneName, number>> = { WIB: 420, WITA: 480, WIT: 540 }

/** First day of today's three zones (Keppres 41/1987). Earlier offsets are not known here. */
export const zonesSince: CivilDate = '1988-01-01'

const firstUtcDay = dayNumberOf(zonesSince)

/** Minutes east of UTC of a zone on a date, or null before 1988, when the zones were others. Indonesia keeps no summer time. */
export function offsetMinutesOf(zone: ZoneName, date: CivilDate): number | null {
  return date < zonesSince ? null : offsets[zone]
}

/** UTC milliseconds of a wall-clock moment in a zone, or null before 1988. */
export function utcOfCivil(moment: CivilMoment, zone: ZoneName): number | null {
  const minutes = offsetMinutesOf(zone, moment.date)
  return minutes === null ? null : utcAtOffset(moment, minutes)
}

/** UTC milliseconds of a wall-clock moment at a stated offset in minutes east of UTC. */
export function utcAtOffset(moment: CivilMoment, offsetMinutes: number): number {
  return dayNumberOf(moment.date) * 86_400_000 + moment.second * 1_000 - offsetMinutes * 60_000
}

/** The wall clock of a zone at an instant, cut to whole seconds; null before 1988 and after the year 9999. */
export function civilOfUtc(utcMs: number, zone: ZoneName): CivilMoment | null {
  const moment = civilAtOffset(utcMs, offsets[zone])
  // A year of five digits is written with a sign, which is no civil date here.
  if (parseCivilDate(moment.date) === null || dayNumberOf(moment.date) < firstUtcDay) return null
  return moment
}

/** The wall clock at a stated offset in minutes east of UTC, cut to whole seconds. */
export function civilAtOffset(utcMs: number, offsetMinutes: number): CivilMoment {
  const seconds = Math.floor(utcMs / 1_000) + offsetMinutes * 60
  const day = Math.floor(seconds / 86_400)
  return { date: civilDateOf(day), second: seconds - day * 86_400 }
}

/** Minutes of an offset as written (`+08:00`, `+0800`, `Z`), or null where it is none; at most fourteen hours either way. */
export function parseOffset(text: string): number | null {
  if (/^[zZ]$/.test(text.trim())) return 0
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text.trim())
  if (!match) return null
  const minutes = Number(match[2]) * 60 + Number(match[3])
  if (Number(match[3]) > 59 || minutes > 840) return null
  return match[1] === '-' ? -minutes : minutes
}

/** The moment a civil text of the contract starts, and how many seconds its unit lasts; null where it names no real moment. */
export function readCivilText(text: string): { start: CivilMoment; unit: CivilUnit } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?)?$/.exec(text)
  if (!match) return null
  const [year = '', month, day, hour, minute, second] = match.slice(1)
  const date = parseCivilDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (date === null) return null
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null
  const start = { date, second: Number(hour ?? 0) * 3_600 + Number(minute ?? 0) * 60 + Number(second ?? 0) }
  return { start, unit: unitOf({ month, day, hour, second }) }
}

export type CivilUnit = 'year' | 'month' | 'day' | 'minute' | 'second'

function unitOf(parts: Record<'month' | 'day' | 'hour' | 'second', string | undefined>): CivilUnit {
  if (parts.month === undefined) return 'year'
  if (parts.day === undefined) return 'month'
  if (parts.hour === undefined) return 'day'
  return parts.second === undefined ? 'minute' : 'second'
}

/** A moment as civil text of the contract, `2024-10-14T10:40:05`. */
export function writeCivilText({ date, second }: CivilMoment): string {
  const parts = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60]
  return `${date}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}
