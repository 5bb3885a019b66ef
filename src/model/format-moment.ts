import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import { weekdayOf, type CivilDate } from './civil-date.ts'
import { civilOfUtc, type CivilMoment } from './zone.ts'

export type Language = keyof Sentence

const months: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** A date in words, `14 Oktober 2024` or, with its day, `Senin, 14 Oktober 2024`. */
export function formatDate(date: CivilDate, language: Language, withWeekday = false): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const words = `${Number(day)} ${monthName(Number(month), language)} ${year}`
  return withWeekday ? `${weekdays[language][weekdayOf(date)] ?? ''}, ${words}` : words
}

/** A month in words, `Oktober 2024`, from `2024-10`. */
export function formatMonth(yearAndMonth: string, language: Language): string {
  const [year = '', month = ''] = yearAndMonth.split('-')
  return `${monthName(Number(month), language)} ${year}`
}

/** A time of day: `23.12` or `23.12.20` in Indonesian, with colons in English. */
export function formatTimeOfDay(second: number, language: Language, withSeconds = false): string {
  const parts = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60]
  const shown = withSeconds ? parts : parts.slice(0, 2)
  return shown.map((part) => String(part).padStart(2, '0')).join(language === 'id' ? '.' : ':')
}

/** A wall-clock moment with its zone: `14 Oktober 2024 pukul 10.40 WITA`, seconds only where they are not zero. */
export function formatCivilMoment(
  moment: CivilMoment,
  { zone, language, weekday = false }: { zone: ZoneName; language: Language; weekday?: boolean },
): string {
  const at = language === 'id' ? 'pukul' : 'at'
  const time = formatTimeOfDay(moment.second, language, moment.second % 60 !== 0)
  return `${formatDate(moment.date, language, weekday)} ${at} ${time} ${zone}`
}

/**
 * An instant as the wall clock of a zone tells it, `Senin, 14 Oktober 2024 pukul 10.40 WITA` and its English twin.
 *
 * The machine's own zone and locale are never asked. An instant before 1988 is told in UTC, since the zones of then are not known here.
 */
export function formatInstant(utcMs: number, zone: ZoneName, more: { weekday?: boolean } = {}): Sentence {
  return { id: instantIn('id', utcMs, zone, more), en: instantIn('en', utcMs, zone, more) }
}

function instantIn(language: Language, utcMs: number, zone: ZoneName, more: { weekday?: boolean }): string {
  const moment = civilOfUtc(utcMs, zone)
  if (moment === null) return `${new Date(Math.floor(utcMs / 1_000) * 1_000).toISOString().slice(0, 19)}Z`
  return formatCivilMoment(moment, { zone, language, ...more })
}

function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? ''
}

/** The civil date of an instant in a zone, `2024-10-14`; before 1988 that of UTC. */
export function formatIsoDate(utcMs: number, zone: ZoneName): CivilDate {
  return civilOfUtc(utcMs, zone)?.date ?? new Date(utcMs).toISOString().slice(0, 10)
}
