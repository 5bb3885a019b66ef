import { dayWords, monthWords } from '../../src/text/screens/words.ts'
import type { Say } from './language.tsx'

export type Zone = 'WIB' | 'WITA' | 'WIT'

const offsetHours: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

export type CivilTime = {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
  second: number
}

/** Offset of an Indonesian zone as ISO text, for example `+08:00`. */
export function offsetText(zone: Zone): string {
  return `+0${offsetHours[zone]}:00`
}

/** Milliseconds to add to UTC for the wall clock of a zone. */
export function offsetMs(zone: Zone): number {
  return offsetHours[zone] * 3_600_000
}

/** The wall clock of a zone at a UTC instant; independent of the machine's zone. */
export function toCivil(utcMs: number, zone: Zone): CivilTime {
  const shifted = new Date(utcMs + offsetMs(zone))
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/** `23.12 WITA`, with seconds `23.12.55 WITA`. */
export function showClock(utcMs: number, zone: Zone, withSeconds = false): string {
  const { hour, minute, second } = toCivil(utcMs, zone)
  const parts = withSeconds ? [hour, minute, second] : [hour, minute]
  return `${parts.map(two).join('.')} ${zone}`
}

/** `22 Sep 2024` of a UTC instant in a zone. */
export function showDay(utcMs: number, zone: Zone, say: Say): string {
  const { year, month, day } = toCivil(utcMs, zone)
  return `${day} ${monthName(month, say)} ${year}`
}

/** `14.05 WITA · 22 Sep 2024`. */
export function showMoment(utcMs: number, zone: Zone, say: Say): string {
  return `${showClock(utcMs, zone)} · ${showDay(utcMs, zone, say)}`
}

/** An ISO instant with an offset or Z, told in a zone; the text itself where it is none. */
export function showInstant(iso: string, zone: Zone, say: Say): string {
  const utcMs = Date.parse(iso)
  return Number.isNaN(utcMs) ? iso : showMoment(utcMs, zone, say)
}

/** An instant in the Indonesian zone its own offset names; another offset stays as written. */
export function showStated(iso: string, say: Say): string {
  const zone = (['WIB', 'WITA', 'WIT'] as const).find((name) => iso.endsWith(offsetText(name)))
  return zone === undefined ? iso : showInstant(iso, zone, say)
}

/** `2024-10-14` as `14 Okt 2024`; the text itself where it is no date. */
export function showCivilDate(iso: string, say: Say): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) return iso
  return `${Number(match[3])} ${monthName(Number(match[2]), say)} ${match[1]}`
}

/** `Sen, 14 Okt 2024`. */
export function showWeekday(iso: string, say: Say): string {
  const utcMs = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  const word = Number.isNaN(utcMs) ? undefined : dayWords[new Date(utcMs).getUTCDay()]
  return word ? `${say(word)}, ${showCivilDate(iso, say)}` : iso
}

/** Whole days from one civil date to another; negative when it has passed. */
export function daysBetween(fromIso: string, toIso: string): number {
  return Math.round(
    (Date.parse(`${toIso.slice(0, 10)}T00:00:00Z`) - Date.parse(`${fromIso.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  )
}

/** Today's civil date in a zone, from a clock that is handed in. */
export function civilDateOf(utcMs: number, zone: Zone): string {
  return new Date(utcMs + offsetMs(zone)).toISOString().slice(0, 10)
}

function monthName(month: number, say: Say): string {
  const word = monthWords[month - 1]
  return word ? say(word) : String(month)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
