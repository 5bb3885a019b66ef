import { columnsOf, pickColumns, type MarkColumns } from './mark-columns.ts'
import type { LaneKind, TimelineMark } from './timeline-mark.ts'

/** One ruled line of the paper with the marks on it. */
export type Lane = { readonly id: string; readonly label: string; readonly columns: MarkColumns }

/** The marks of a view, once in columns for the whole and once for each lane; undated ones apart. */
export type TimelineModel = {
  readonly whole: MarkColumns
  readonly lanes: readonly Lane[]
  readonly undated: readonly TimelineMark[]
  readonly byId: ReadonlyMap<string, TimelineMark>
}

export type LaneNames = {
  labelOf(id: string): string
  /** Lanes that come first, in this order; the others follow by their label, the nameless one last. */
  readonly first: readonly string[]
}

/** Rules the paper: every mark stands in each lane it belongs to, one event with two people in two. */
export function modelOf(marks: readonly TimelineMark[], kind: LaneKind, names: LaneNames): TimelineModel {
  const whole = columnsOf(marks)
  const places = new Map<string, number[]>()
  for (const [place, mark] of whole.marks.entries())
    for (const id of lanesOf(mark, kind)) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [place])
      else known.push(place)
    }
  return {
    whole,
    lanes: [...places]
      .map(([id, list]) => ({ id, label: names.labelOf(id), columns: pickColumns(whole, list) }))
      .toSorted((a, b) => rankOf(a.id, names) - rankOf(b.id, names) || compareText(a.label, b.label)),
    undated: marks.filter((mark) => mark.fromMs === null && mark.toMs === null),
    byId: new Map(marks.map((mark) => [mark.id, mark])),
  }
}

function lanesOf(mark: TimelineMark, kind: LaneKind): readonly string[] {
  const ids = mark.lanes[kind]
  return ids.length === 0 ? [''] : ids
}

function rankOf(id: string, { first }: LaneNames): number {
  if (id === '') return first.length + 1
  const at = first.indexOf(id)
  return at < 0 ? first.length : at
}

/** By code points, never by the machine's locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
