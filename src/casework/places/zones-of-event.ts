import type { ZoneName } from '../../contract/identifiers.ts'
import type { CaseEvent } from '../../contract/timeline.ts'
import { zonesOfPlace } from './zones-of-place.ts'

/** Points asked about last; the zones of a point do not change with the day since 1988, and a timeline asks about the same few. */
const known = new Map<string, readonly ZoneName[]>()
const knownAtMost = 5_000

/**
 * The zones an event's civil date may be told in: the one a person chose for its place, else every one its coordinates may lie in.
 *
 * Near a border there are several, and what follows from the date holds for all of them until a person chooses. None: the place says
 * nothing, and the region of the case does.
 */
export function zonesOfEvent({ place }: Pick<CaseEvent, 'place'>): readonly ZoneName[] {
  if (place === null) return []
  if (place.zone !== null) return [place.zone]
  const { latitude, longitude } = place
  return latitude === null || longitude === null ? [] : zonesAt(latitude, longitude)
}

function zonesAt(latitude: number, longitude: number): readonly ZoneName[] {
  const key = `${latitude} ${longitude}`
  const before = known.get(key)
  if (before !== undefined) return before
  const zones = [...new Set(zonesOfPlace({ latitude, longitude }, null).offered.map((one) => one.zone))]
  if (known.size >= knownAtMost) known.clear()
  known.set(key, zones)
  return zones
}
