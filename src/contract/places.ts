import { z } from 'zod'
import { CivilDate, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** A zone that may hold at a place: the one the library names, and those it names within the border distance. */
export const OfferedZone = z.strictObject({
  zone: ZoneName,
  /** Name of the zone in the tz database, `Asia/Pontianak`. */
  iana: z.string(),
  /** Kilometres to the nearest point asked about where this zone was found; 0 at the place itself. */
  distanceKm: z.number(),
  /** What the clocks there stood at on the day asked about, `+08:00`; it may differ from today's zone before 1988. */
  offset: z.string(),
  /** The offset then is not that of the zone of today: it has to be taken as a stated offset. */
  historic: z.boolean(),
})
export type OfferedZone = z.infer<typeof OfferedZone>

export const PlaceZones = z.strictObject({
  /** What the library names at the place itself, Indonesian or not. */
  iana: z.string(),
  /** Nearest first; two or more mean a person chooses. Empty outside Indonesia. */
  offered: z.array(OfferedZone),
  /** Two zones of Indonesia, or a border of the country, lie within 25 km. */
  nearBorder: z.boolean(),
  shown: Sentence,
})
export type PlaceZones = z.infer<typeof PlaceZones>

export const placeOperations = {
  /** The zones a place may lie in on a day (null: today's rules), by an offline library; a person decides, nothing is guessed. */
  'places.zones': operation(
    z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      on: CivilDate.nullable().default(null),
    }),
    PlaceZones,
  ),
} as const
