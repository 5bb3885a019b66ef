import { useMemo, useState } from 'react'
import { lowerBound } from './model/mark-columns.ts'
import type { LaidItem } from './model/lay-out-lane.ts'
import type { Paper } from './model/lay-out-paper.ts'
import { findMark, type TimelineModel } from './model/timeline-model.ts'

/** A mark by its lane and its place in it. */
export type MarkSpot = { readonly lane: number; readonly place: number }

export type MarkFocus = {
  readonly spot: MarkSpot | null
  set: (spot: MarkSpot | null) => void
}

/** Which mark the keyboard stands on; the selected one until somebody moves. */
export function useFocusMark(model: TimelineModel, selectedId: string | null): MarkFocus {
  const [held, setHeld] = useState<{ spot: MarkSpot; id: string } | null>(null)
  const heldSpot = held !== null && idAt(model, held.spot) === held.id ? held.spot : null
  // Looked up once for a selection: in a lane of fifty thousand a search in each frame of a drag costs half the frame.
  const selected = useMemo(() => (selectedId === null ? null : findMark(model, selectedId)), [model, selectedId])
  return {
    spot: heldSpot ?? selected,
    set: (spot) => setHeld(spot === null ? null : { spot, id: idAt(model, spot) ?? '' }),
  }
}

/** The item a place is drawn in: itself, or the cluster it went into; null where it lies outside what is laid out. */
export function itemAt(paper: Paper, spot: MarkSpot): LaidItem | null {
  const items = paper.lanes[spot.lane]?.layout.items ?? []
  return (
    items.find((item) =>
      item.kind === 'mark' ? item.place === spot.place : item.first <= spot.place && spot.place < item.end,
    ) ?? null
  )
}

export type FocusMove = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last'

/** Where an arrow leads from a place: along the lane past a whole cluster, or to the nearest in time on the next lane. */
export function movedFocus(
  model: TimelineModel,
  paper: Paper,
  { from, move }: { from: MarkSpot | null; move: FocusMove },
): MarkSpot | null {
  if (from === null) return model.lanes.length === 0 ? null : { lane: 0, place: 0 }
  const item = itemAt(paper, from)
  const count = model.lanes[from.lane]?.columns.marks.length ?? 0
  const end = item?.kind === 'cluster' ? item.end : from.place + 1
  const start = item?.kind === 'cluster' ? item.first : from.place
  switch (move) {
    case 'next':
      return end < count ? { ...from, place: end } : from
    case 'previous':
      return start > 0 ? { ...from, place: start - 1 } : from
    case 'first':
      return { ...from, place: 0 }
    case 'last':
      return { ...from, place: Math.max(0, count - 1) }
    case 'up':
      return nearestOn(model, from, from.lane - 1)
    case 'down':
      return nearestOn(model, from, from.lane + 1)
  }
}

/** The moment a place hangs on. */
export function anchorAt(model: TimelineModel, { lane, place }: MarkSpot): number | null {
  return model.lanes[lane]?.columns.anchor[place] ?? null
}

function idAt(model: TimelineModel, { lane, place }: MarkSpot): string | null {
  return model.lanes[lane]?.columns.marks.idAt(place) ?? null
}

function nearestOn(model: TimelineModel, from: MarkSpot, lane: number): MarkSpot {
  const columns = model.lanes[lane]?.columns
  const ms = anchorAt(model, from)
  if (columns === undefined || ms === null) return from
  const after = lowerBound(columns.anchor, ms)
  const [left, right] = [columns.anchor[after - 1], columns.anchor[after]]
  if (left === undefined) return { lane, place: after }
  return { lane, place: right === undefined || ms - left < right - ms ? after - 1 : after }
}
