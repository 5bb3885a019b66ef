import type { TimelineWindow } from '../../../../src/contract/timeline-window.ts'
import type { Span } from './span.ts'
import { columnsOf, type MarkColumns } from './mark-columns.ts'
import { marksOfWindow, type MarkLore } from './marks-of-window.ts'

/** One ruled line of the paper with the marks on it. */
export type Lane = { readonly id: string; readonly label: string; readonly columns: MarkColumns }

/** What a timeline draws: all marks in columns, and once more for each lane they stand in. */
export type TimelineModel = {
  readonly whole: MarkColumns
  /** From the first to the last bounded end; null where nothing is dated. */
  readonly extent: Span | null
  readonly lanes: readonly Lane[]
  readonly undated: TimelineWindow['undated']
  readonly relations: TimelineWindow['relations']
  readonly conflicts: TimelineWindow['conflicts']
  readonly leftOut: number
}

export type LaneNames = {
  labelOf(lane: TimelineWindow['lanes'][number]): string
  /** Lanes that come first, in this order; the nameless one stands last. */
  readonly first: readonly string[]
}

/** Rules the paper from what the core answers; an event of two people stands in both their lanes. */
export function timelineModel(window: TimelineWindow, lore: MarkLore, names: LaneNames): TimelineModel {
  const marks = marksOfWindow(window, lore)
  const rank = (id: string): number => {
    const at = names.first.indexOf(id)
    return id === '' ? names.first.length + 1 : at < 0 ? names.first.length : at
  }
  return {
    whole: columnsOf(
      marks,
      window.marks.id.map((_, place) => place),
    ),
    extent: window.extent,
    lanes: window.lanes
      .map((lane) => ({ id: lane.key, label: names.labelOf(lane), columns: columnsOf(marks, lane.marks) }))
      .toSorted((a, b) => rank(a.id) - rank(b.id) || compareNumbered(a.label, b.label)),
    undated: window.undated,
    relations: window.relations,
    conflicts: window.conflicts,
    leftOut: window.counts.leftOut,
  }
}

/** `Saksi-2` before `Saksi-10`; by code points otherwise, never by the machine's locale. */
function compareNumbered(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.replaceAll(/\d+/g, (digits) => digits.padStart(9, '0')))
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''))
}

/** The mark of a code and its lane, the first where it stands in several; null where it is not drawn. */
export function findMark(model: TimelineModel, id: string): { lane: number; place: number } | null {
  for (const [lane, { columns }] of model.lanes.entries()) {
    const place = columns.marks.placeOf(id)
    if (place >= 0) return { lane, place }
  }
  return null
}
