import type { ItemPlace } from '../../../src/contract/item-places.ts'
import type { Sentence } from '../../../src/contract/problem.ts'
import type { Visit } from './map-places.ts'
import type { MapPoint } from './map-view.ts'

/** One line of the list beside the map: an event at its place, or what a file says of its own place. */
export type MapLine = {
  readonly key: string
  readonly kind: 'event' | 'item'
  readonly code: string
  readonly shown: Sentence
  /** False for the time of a file nobody has chosen among its rivals. */
  readonly isChosen: boolean
  /** Title of an event; null for an item. */
  readonly title: string | null
  readonly place: string | null
  readonly point: (MapPoint & { readonly accuracyMeters: number | null }) | null
}

/** Events and files in one order of time, undated ones after them, those without coordinates last. */
export function linesOf(visits: readonly Visit[], items: readonly ItemPlace[]): MapLine[] {
  const lines = [
    ...visits.map(({ event, place }) => ({
      atMs: event.time.fromMs ?? event.time.toMs ?? Infinity,
      line: {
        key: `peristiwa ${event.id}`,
        kind: 'event' as const,
        code: event.id,
        shown: event.shownTime,
        isChosen: true,
        title: event.event.title,
        place: event.event.place?.name ?? null,
        point: place,
      },
    })),
    ...items.map((item) => ({
      atMs: item.fromMs ?? Infinity,
      line: {
        key: `bukti ${item.evidence}`,
        kind: 'item' as const,
        code: item.evidence,
        shown: item.shown,
        isChosen: item.isChosen || item.fromMs === null,
        title: null,
        place: null,
        point: item,
      },
    })),
  ]
  const late = (line: MapLine): number => Number(line.point === null)
  return lines
    .toSorted(
      (a, b) => late(a.line) - late(b.line) || compareTimes(a.atMs, b.atMs) || (a.line.key < b.line.key ? -1 : 1),
    )
    .map(({ line }) => line)
}

/** Two undated ones are equal: infinity less infinity is no number. */
function compareTimes(a: number, b: number): number {
  return a === b ? 0 : a - b
}
