import tzLookup from '@photostructure/tz-lookup'
import { Temporal } from 'temporal-polyfill'
import type { ZoneName } from '../../contract/identifiers.ts'

/** Today's zone of each name the tz database knows in Indonesia. */
const indonesian: Readonly<Record<string, ZoneName>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** The tz name the offline library gives a point; coarse to some kilometres at borders, which is why nobody asks it once only. */
export function ianaZoneAt(latitude: number, longitude: number): string {
  return tzLookup(latitude, longitude)
}

/** The zone of Indonesia a tz name stands for today, or null for other countries. */
export function zoneOfIana(iana: string): ZoneName | null {
  return indonesian[iana] ?? null
}

/**
 * What the clocks of a tz zone stood at on noon of a day, `+07:00`.
 *
 * Read from the history of the tz database, never from the machine: Pontianak kept +08:00 from 1964 to the end of 1987.
 */
export function offsetOn(iana: string, date: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: iana, plainTime: '12:00' }).offset.slice(0, 6)
}
