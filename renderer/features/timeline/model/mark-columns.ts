import type { TimelineMark } from './timeline-mark.ts'
import type { WindowMarks } from './marks-of-window.ts'

/** The marks of a lane by their place in it; each is made when it is first asked for. */
export type Marks = {
  readonly length: number
  /** Undefined outside, also below zero. */
  at(place: number): TimelineMark | undefined
  idAt(place: number): string | undefined
  titleAt(place: number): string
  /** The place of a code, -1 where it does not stand here. */
  placeOf(id: string): number
  /** All of them made: for lists and figures, not for frames. */
  all(): readonly TimelineMark[]
}

/**
 * Dated marks in columns of numbers, in the order of their anchors, equal ones by their code.
 *
 * Open ends are infinite. Screens of fifty thousand marks search these arrays and touch no object that is not drawn.
 */
export type MarkColumns = {
  readonly marks: Marks
  readonly anchor: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
  /** The latest end up to and including each place: how far back something may still reach into a window. */
  readonly latest: Float64Array
}

/** Puts marks of an answer, named by their place in it, into columns; undated ones are left out. */
export function columnsOf(source: WindowMarks, places: readonly number[]): MarkColumns {
  const { fromMs, toMs, id } = source.window.marks
  const dated = placesInOrder(
    places.filter((place) => id[place] !== undefined && (fromMs[place] ?? toMs[place] ?? null) !== null),
    source,
  )
  const [anchor, from, to, latest] = newColumns(dated.length)
  let reach = -Infinity
  for (let at = 0; at < dated.length; at += 1) {
    const place = dated[at] ?? 0
    const start = fromMs[place] ?? null
    const end = toMs[place] ?? Infinity
    if (end > reach) reach = end
    anchor[at] = start ?? end
    from[at] = start ?? -Infinity
    to[at] = end
    latest[at] = reach
  }
  return { marks: marksAt(source, dated), anchor, from, to, latest }
}

/** The first place whose value is not below `value`; the length where there is none. The array is in rising order. */
export function lowerBound(values: Float64Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}

function marksAt(source: WindowMarks, places: readonly number[]): Marks {
  const { id, title } = source.window.marks
  const markAt = (place: number): TimelineMark | undefined => source.markAt(places[place] ?? -1)
  return {
    length: places.length,
    at: markAt,
    idAt: (place) => id[places[place] ?? -1],
    titleAt: (place) => title[places[place] ?? -1] ?? '',
    placeOf: (code) => places.findIndex((place) => id[place] === code),
    all: () => places.flatMap((_, place) => markAt(place) ?? []),
  }
}

/** By anchor, then by code. The core answers in order but for open starts; looking costs less than sorting again. */
function placesInOrder(places: readonly number[], { window: { marks } }: WindowMarks): readonly number[] {
  const anchorOf = (place: number): number => marks.fromMs[place] ?? marks.toMs[place] ?? 0
  const compare = (a: number, b: number): number => {
    const byTime = anchorOf(a) - anchorOf(b)
    if (byTime !== 0) return byTime
    const [one, other] = [marks.id[a] ?? '', marks.id[b] ?? '']
    return one < other ? -1 : Number(one > other)
  }
  const isInOrder = places.every((place, at) => at === 0 || compare(places[at - 1] ?? 0, place) <= 0)
  return isInOrder ? places : places.toSorted(compare)
}

function newColumns(count: number): [Float64Array, Float64Array, Float64Array, Float64Array] {
  const column = (): Float64Array => new Float64Array(count)
  return [column(), column(), column(), column()]
}
