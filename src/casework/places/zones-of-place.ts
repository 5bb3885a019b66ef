import type { Sentence } from '../../contract/problem.ts'
import type { OfferedZone, PlaceZones } from '../../contract/places.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { offsetMinutesOf, parseOffset, zonesSince } from '../../model/zone.ts'
import { ianaZoneAt, offsetOn, zoneOfIana } from './iana-zones.ts'

/** A place nearer than this to a border of zones is offered both sides (issue: the library is coarse, and so is a GPS under a roof). */
export const borderKm = 25

const ringsKm = [5, 10, 15, 20, 25] as const
const bearings = 24
const earthRadiusKm = 6_371

/**
 * The zones of Indonesia a place may lie in, nearest first, with the offset of a day.
 *
 * Points on rings up to 25 km around are asked about too: where they lie in another zone, both are offered and a person chooses. `on` null
 * tells today's rules. Outside Indonesia nothing is offered and the answer says what the library names.
 */
export function zonesOfPlace(point: { latitude: number; longitude: number }, on: CivilDate | null): PlaceZones {
  const here = ianaZoneAt(point.latitude, point.longitude)
  const distances = new Map([[here, 0]])
  for (const km of ringsKm)
    for (const { latitude, longitude } of ringAround(point, km)) {
      const iana = ianaZoneAt(latitude, longitude)
      if (!distances.has(iana)) distances.set(iana, km)
    }
  const offered = [...distances]
    .flatMap(([iana, distanceKm]) => toOffered(iana, distanceKm, on))
    .toSorted((a, b) => a.distanceKm - b.distanceKm || (a.iana < b.iana ? -1 : 1))
  const nearBorder = offered.length > 0 && distances.size > 1 && differs(offered, zoneOfIana(here))
  return { iana: here, offered, nearBorder, shown: inWords(here, offered, nearBorder) }
}

/** Two names of one clock (Jakarta and Pontianak today) are no border; a name of another country is. */
function differs(offered: readonly OfferedZone[], here: string | null): boolean {
  return here === null || new Set(offered.map((one) => one.offset)).size > 1
}

function toOffered(iana: string, distanceKm: number, on: string | null): OfferedZone[] {
  const zone = zoneOfIana(iana)
  if (zone === null) return []
  const date = on ?? '2024-01-01'
  const offset = offsetOn(iana, date)
  const today = offsetMinutesOf(zone, zonesSince)
  return [{ zone, iana, distanceKm, offset, historic: parseOffset(offset) !== today }]
}

/** Points of a circle on a sphere; an error of half a percent does not matter where the library errs by kilometres. */
function ringAround(point: { latitude: number; longitude: number }, km: number): (typeof point)[] {
  const radians = Math.PI / 180
  const [phi, lambda, angle] = [point.latitude * radians, point.longitude * radians, km / earthRadiusKm]
  return Array.from({ length: bearings }, (_, index) => {
    const bearing = (index * 2 * Math.PI) / bearings
    const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing)
    const latitude = Math.asin(Math.min(1, Math.max(-1, sine)))
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
      Math.cos(angle) - Math.sin(phi) * Math.sin(latitude),
    )
    const longitude = (lambda + turn) / radians
    return {
      latitude: latitude / radians,
      longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
    }
  })
}

function inWords(here: string, offered: readonly OfferedZone[], nearBorder: boolean): Sentence {
  const names = offered.map((one) => `${one.zone} (${one.offset})`)
  if (names.length === 0)
    return {
      id: `Di luar Indonesia menurut pustaka zona: ${here}.`,
      en: `Outside Indonesia by the zone library: ${here}.`,
    }
  const historic = offered.some((one) => one.historic)
  const then = {
    id: historic ? ' Jam setempat waktu itu berbeda dari zona sekarang.' : '',
    en: historic ? ' Local clocks then were not those of today’s zone.' : '',
  }
  if (!nearBorder)
    return { id: `Zona tempat: ${names[0] ?? ''}.${then.id}`, en: `Zone of the place: ${names[0] ?? ''}.${then.en}` }
  if (names.length === 1)
    return {
      id: `Kurang dari ${borderKm} km dari batas negara: ${names[0] ?? ''}; pustaka menyebut ${here}. Pastikan dengan alasan.${then.id}`,
      en: `Less than ${borderKm} km from a border of the country: ${names[0] ?? ''}; the library names ${here}. Confirm with a reason.${then.en}`,
    }
  return {
    id: `Kurang dari ${borderKm} km dari batas zona: ${names.join(' atau ')}. Pilih salah satu dengan alasan.${then.id}`,
    en: `Less than ${borderKm} km from a border of zones: ${names.join(' or ')}. Choose one with a reason.${then.en}`,
  }
}
