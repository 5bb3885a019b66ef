import { anchorOf, isUndated, type TimelineMark } from './timeline-mark.ts'
import type { Span } from './span.ts'

/**
 * Dated marks in columns of numbers, in the order of their anchors, equal ones by their code.
 *
 * Open ends are infinite. Screens of fifty thousand marks search these arrays and touch no object that is not drawn.
 */
export type MarkColumns = {
  readonly marks: readonly TimelineMark[]
  readonly anchor: Float64Array
  readonly from: Float64Array
  readonly to: Float64Array
  /** The latest end up to and including each place: how far back something may still reach into a window. */
  readonly latest: Float64Array
}

/** Sorts and copies marks into columns; undated ones are left out. */
export function columnsOf(marks: readonly TimelineMark[]): MarkColumns {
  const dated = marks
    .filter((mark) => !isUndated(mark))
    .toSorted((a, b) => anchorOf(a) - anchorOf(b) || (a.id < b.id ? -1 : 1))
  return fillColumns(dated)
}

/** The columns of some places of other columns, in the same order. */
export function pickColumns(columns: MarkColumns, places: readonly number[]): MarkColumns {
  return fillColumns(places.map((place) => columns.marks[place]).filter((mark) => mark !== undefined))
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

/** From the first to the last bounded end; null where nothing is dated. */
export function spanOfColumns({ anchor, to, count }: { anchor: Float64Array; to: Float64Array; count: number }): Span | null {
  if (count === 0) return null
  let last = anchor[count - 1] ?? 0
  for (const end of to) if (end !== Infinity && end > last) last = end
  return { fromMs: anchor[0] ?? 0, toMs: last }
}

function fillColumns(marks: readonly TimelineMark[]): MarkColumns {
  const [anchor, from, to, latest] = [0, 1, 2, 3].map(() => new Float64Array(marks.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  let reach = -Infinity
  for (const [place, mark] of marks.entries()) {
    anchor[place] = anchorOf(mark)
    from[place] = mark.fromMs ?? -Infinity
    to[place] = mark.toMs ?? Infinity
    reach = Math.max(reach, mark.toMs ?? Infinity)
    latest[place] = reach
  }
  return { marks, anchor, from, to, latest }
}
