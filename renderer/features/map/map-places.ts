import type { EventView } from '../../../src/contract/timeline.ts'
import type { MapPoint } from './map-view.ts'

/** A place with coordinates and what happened there, in order of time. */
export type MapPlace = MapPoint & {
  readonly key: string
  readonly name: string
  /** Radius of the circle the true point lies in; null where nobody stated it. */
  readonly accuracyMeters: number | null
  readonly events: readonly EventView[]
}

/** One line of the list beside the map: an event with its place, if it has coordinates. */
export type Visit = { readonly event: EventView; readonly place: MapPlace | null }

/** A person's places in order of time; a step between two events at different places. */
export type Track = {
  readonly person: string
  readonly steps: readonly { readonly from: MapPlace; readonly to: MapPlace; readonly disputed: boolean }[]
}

/** Gathers events by the point they name; the same name at another point is another place. */
export function placesOf(events: readonly EventView[]): MapPlace[] {
  const found = new Map<string, MapPlace & { events: EventView[] }>()
  for (const view of inOrder(events)) {
    const { place } = view.event
    if (place === null || place.latitude === null || place.longitude === null) continue
    const key = `${place.name}|${place.latitude}|${place.longitude}`
    const known = found.get(key)
    if (known !== undefined) known.events.push(view)
    else {
      const { name, latitude, longitude, accuracyMeters } = place
      found.set(key, { key, name, latitude, longitude, accuracyMeters, events: [view] })
    }
  }
  return [...found.values()]
}

/** All events with a place in order of time, those without coordinates last. */
export function visitsOf(events: readonly EventView[], places: readonly MapPlace[]): Visit[] {
  const placeOf = new Map(places.flatMap((place) => place.events.map(({ id }) => [id, place] as const)))
  const visits = inOrder(events)
    .filter(({ event }) => event.place !== null)
    .map((event) => ({ event, place: placeOf.get(event.id) ?? null }))
  return [...visits.filter(({ place }) => place !== null), ...visits.filter(({ place }) => place === null)]
}

/**
 * The way of a person through the places in order of time.
 *
 * An order, not a route; events without a bounded time are left out, because their order is not known.
 */
export function trackOf(person: string, visits: readonly Visit[]): Track {
  const own = visits.filter(
    ({ event, place }) =>
      place !== null &&
      event.time.fromMs !== null &&
      event.event.people.some((one) => one.person === person && one.present !== 'no'),
  )
  const steps = own.flatMap((visit, index) => {
    const next = own[index + 1]
    if (next === undefined || visit.place === null || next.place === null || next.place === visit.place) return []
    const disputed = [visit, next].some(({ event }) => event.event.certainty !== 'proved')
    return [{ from: visit.place, to: next.place, disputed }]
  })
  return { person, steps }
}

/** Pairs of places where one person is said to have been at the same time. */
export function conflictsOf(visits: readonly Visit[]): { one: MapPlace; other: MapPlace }[] {
  const placeOf = new Map(visits.map(({ event, place }) => [event.id, place]))
  return visits.flatMap(({ event, place }) =>
    event.conflictsWith
      .filter((id) => event.id < id)
      .flatMap((id) => {
        const other = placeOf.get(id) ?? null
        return place === null || other === null ? [] : [{ one: place, other }]
      }),
  )
}

function inOrder(events: readonly EventView[]): EventView[] {
  const at = ({ time }: EventView): number => time.fromMs ?? time.toMs ?? Infinity
  return events.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
}
