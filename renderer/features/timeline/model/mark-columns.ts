import { anchorOf, isUndated, type TimelineMark } from './timeline-mark.ts'

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

/** Sorts marks into columns; undated ones are left out. */
export function columnsOf(marks: readonly TimelineMark[]): MarkColumns {
  const dated = marks.filter((mark) => !isUndated(mark))
  if (!isInOrder(dated)) dated.sort(compareMarks)
  const [anchor, from, to, latest] = newColumns(dated.length)
  let reach = -Infinity
  for (let place = 0; place < dated.length; place += 1) {
    const mark = dated[place]
    if (mark === undefined) continue
    const end = mark.toMs ?? Infinity
    if (end > reach) reach = end
    anchor[place] = anchorOf(mark)
    from[place] = mark.fromMs ?? -Infinity
    to[place] = end
    latest[place] = reach
  }
  return { marks: dated, anchor, from, to, latest }
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

function compareMarks(a: TimelineMark, b: TimelineMark): number {
  return anchorOf(a) - anchorOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** The core answers in order; looking costs less than sorting again. */
function isInOrder(marks: readonly TimelineMark[]): boolean {
  for (let place = 1; place < marks.length; place += 1) {
    const [before, mark] = [marks[place - 1], marks[place]]
    if (before !== undefined && mark !== undefined && compareMarks(before, mark) > 0) return false
  }
  return true
}

function newColumns(count: number): [Float64Array, Float64Array, Float64Array, Float64Array] {
  const column = (): Float64Array => new Float64Array(count)
  return [column(), column(), column(), column()]
}
