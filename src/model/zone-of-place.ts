import type { ZoneName } from '../contract/identifiers.ts'
import type { Sentence } from '../contract/problem.ts'
import { formatTimeOfDay } from './format-moment.ts'
import { civilAtOffset, civilOfUtc, offsetMinutesOf } from './zone.ts'

const zoneNames: readonly ZoneName[] = ['WIB', 'WITA', 'WIT']

/**
 * What is said where a file states one offset and its place has another: the two wall clocks of one instant, and that it is one.
 *
 * Null where the file states the offset of the place, and before 1988.
 */
export function formatZoneOfPlace(utcMs: number, offsetMinutes: number, place: ZoneName): Sentence | null {
  const here = civilOfUtc(utcMs, place)
  if (here === null || offsetMinutesOf(place, here.date) === offsetMinutes) return null
  const inFile = civilAtOffset(utcMs, offsetMinutes)
  const name = zoneNames.find((zone) => offsetMinutesOf(zone, here.date) === offsetMinutes) ?? offsetText(offsetMinutes)
  const times = (language: 'id' | 'en'): readonly [string, string] => [
    formatTimeOfDay(here.second, language, here.second % 60 !== 0),
    formatTimeOfDay(inFile.second, language, inFile.second % 60 !== 0),
  ]
  const [id, en] = [times('id'), times('en')]
  return {
    id: `Zona dalam berkas (${name}) berbeda dengan zona tempat (${place}); saatnya sama: ${id[0]} ${place} = ${id[1]} ${name}.`,
    en: `The zone in the file (${name}) is not that of the place (${place}); the instant is the same: ${en[0]} ${place} = ${en[1]} ${name}.`,
  }
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  return `UTC${minutes < 0 ? '−' : '+'}${parts.join(':')}`
}
