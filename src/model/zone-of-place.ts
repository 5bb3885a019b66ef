import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import { formatTimeOfDay } from './format-moment.ts'
import { civilAtOffset, civilOfUtc, offsetMinutesOf } from './zone.ts'

const zoneNames: readonly ZoneName[] = ['WIB', 'WITA', 'WIT']

/**
 * What is said where a file states one offset and its place has another: the wall clocks of one instant, and that it is one.
 *
 * Near a border the place has several zones: nothing is said where any of them has the offset of the file, else all are named. Null
 * without a zone, and before 1988.
 */
export function formatZoneOfPlace(utcMs: number, offsetMinutes: number, places: readonly ZoneName[]): Sentence | null {
  const clocks = places.map((zone) => ({ zone, here: civilOfUtc(utcMs, zone) }))
  const told = clocks.flatMap(({ zone, here }) => (here === null ? [] : [{ zone, here }]))
  if (told.length === 0 || told.length < clocks.length) return null
  if (told.some(({ zone, here }) => offsetMinutesOf(zone, here.date) === offsetMinutes)) return null
  const inFile = civilAtOffset(utcMs, offsetMinutes)
  const name =
    zoneNames.find((zone) => offsetMinutesOf(zone, inFile.date) === offsetMinutes) ?? offsetText(offsetMinutes)
  const at = (second: number, language: 'id' | 'en'): string => formatTimeOfDay(second, language, second % 60 !== 0)
  const clocksIn = (language: 'id' | 'en'): string =>
    [
      ...told.map(({ zone, here }) => `${at(here.second, language)} ${zone}`),
      `${at(inFile.second, language)} ${name}`,
    ].join(' = ')
  const zones = told.map(({ zone }) => zone)
  return {
    id: `Zona dalam berkas (${name}) berbeda dengan zona tempat (${zones.join(' atau ')}); saatnya sama: ${clocksIn('id')}.`,
    en: `The zone in the file (${name}) is not that of the place (${zones.join(' or ')}); the instant is the same: ${clocksIn('en')}.`,
  }
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `UTC${minutes < 0 ? '−' : '+'}${parts.join(':')}`
}
