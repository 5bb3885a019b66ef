import type { LaidMark } from '../model/lay-out-lane.ts'
import type { Paper, PlacedLane } from '../model/lay-out-paper.ts'
import type { TimelineModel } from '../model/timeline-model.ts'
import { elapsedBetween } from '../model/elapsed.ts'
import type { Say } from '../../../ui/language.tsx'
import { laneShape } from './lane-shape.ts'
import { paintConflictSign, type Sight } from './paint-lane.ts'
import type { Pen } from './pen.ts'

type Spot = { lane: PlacedLane; item: LaidMark }

/** Where every mark that stands in a relation lies, by lane; found once for each layout. */
export type RelationSpots = ReadonlyMap<string, readonly Spot[]>

/** Looks the marks of order relations and conflicts up in a layout. */
export function relationSpots(model: TimelineModel, paper: Paper): RelationSpots {
  const wanted = new Set([
    ...model.relations.flatMap(({ before, after }) => [before, after]),
    ...model.conflicts.flatMap(({ one, other }) => [one, other]),
  ])
  const spots = new Map<string, Spot[]>()
  if (wanted.size === 0) return spots
  for (const lane of paper.lanes)
    for (const item of lane.layout.items) {
      const id = item.kind === 'mark' ? lane.lane.columns.marks.idAt(item.place) : undefined
      if (item.kind !== 'mark' || id === undefined || !wanted.has(id)) continue
      spots.set(id, [...(spots.get(id) ?? []), { lane, item }])
    }
  return spots
}

/** Thin arcs for *A before B*, drawn within a lane both stand in; a broken one where the dates say otherwise. */
export function paintOrder(pen: Pen, model: TimelineModel, spots: RelationSpots): void {
  for (const relation of model.relations)
    for (const [from, to] of pairsOf(spots, relation.before, relation.after)) {
      const start = [endOf(from.item), yOf(from) - 2] as const
      const reach = to.item.anchorX - start[0]
      const rise = Math.min(18, 6 + Math.abs(reach) * 0.08)
      const fall = yOf(to) - 2 - start[1]
      const arc = `M0 0C${reach * 0.3} ${-rise} ${reach * 0.7} ${fall - rise} ${reach} ${fall}`
      const broken = relation.holds === false ? { dash: [4, 3] } : {}
      pen.path(arc, start, { stroke: { tone: relation.holds === false ? 'look' : 'ink-3', width: 1, ...broken } })
      pen.path('M-5 -3.500L0 0L-5 3.500', [to.item.anchorX, yOf(to) - 2], { stroke: { tone: 'ink-3', width: 1 } })
    }
}

/**
 * An undated event that is known to lie before or after a dated one: an open arc with its code beside that one.
 *
 * It has no place in time, so it is hung on its neighbour and never drawn as a mark.
 */
export function paintUndated(pen: Pen, model: TimelineModel, spots: RelationSpots): void {
  const undated = new Set(model.undated.map((fact) => fact.id))
  const hung = new Map<LaidMark, number>()
  for (const { before, after } of model.relations) {
    const isBefore = undated.has(before)
    if (isBefore === undated.has(after)) continue
    for (const spot of spots.get(isBefore ? after : before) ?? []) {
      const order = hung.get(spot.item) ?? 0
      hung.set(spot.item, order + 1)
      hangUndated(pen, spot, { id: isBefore ? before : after, side: isBefore ? -1 : 1, order })
    }
  }
}

function hangUndated(pen: Pen, spot: Spot, { id, side, order }: { id: string; side: 1 | -1; order: number }): void {
  const x = side < 0 ? spot.item.anchorX : endOf(spot.item)
  const y = yOf(spot)
  const far = { x: x + side * (26 + order * 8), y: y + 6 + order * 10 }
  const stroke = { tone: 'ink-3', width: 1.2, dash: [3, 2] } as const
  pen.path(`M0 0C${side * -14} 0 ${x - far.x + side * 8} ${y - far.y + 5} ${x - far.x} ${y - far.y}`, [far.x, far.y], {
    stroke,
  })
  // The arrow runs with time: into the mark that comes later, out of the one that comes first.
  const head = side < 0 ? ([x, y] as const) : ([far.x, far.y] as const)
  pen.path('M-4.500 -3L0 0L-4.500 3', head, { stroke: { tone: 'ink-3', width: 1.2 } })
  pen.words(id, [far.x + side * 3, far.y + 3.5], {
    tone: 'ink-2',
    size: 10.5,
    weight: 600,
    anchor: side < 0 ? 'end' : 'start',
  })
}

/**
 * One person in two places: the stretch in which both times can hold, as a band between the two marks where both stand in one lane.
 *
 * Nothing is said about which of the two is right.
 */
export function paintConflicts(pen: Pen, model: TimelineModel, spots: RelationSpots): void {
  for (const { one, other } of model.conflicts)
    for (const [a, b] of pairsOf(spots, one, other)) {
      const [x0, x1] = [Math.max(a.item.x0, b.item.x0), Math.min(a.item.x1, b.item.x1)]
      const [y0, y1] = [yOf(a), yOf(b)].toSorted((p, q) => p - q) as [number, number]
      const width = Math.max(0, x1 - x0)
      if (width > 3) pen.box({ x: x0, y: y0, width, height: y1 - y0 }, { fill: { tone: 'look', alpha: 0.12 } })
      const x = x0 + width / 2
      pen.line([x, y0], [x, y1], { tone: 'look', width: 1.6 })
      paintConflictSign(pen, [x, (y0 + y1) / 2])
    }
}

/** The time between neighbours of a lane, as a measure between them where there is room for its words; of uncertain times, from least to most. */
export function paintElapsed(pen: Pen, paper: Paper, { sight, say }: { sight: Sight; say: Say }): void {
  for (const placed of paper.lanes) {
    const order = placed.layout.items
      .filter((item) => item.anchorX > sight.left - sight.right && item.anchorX < 2 * sight.right)
      .toSorted((a, b) => a.anchorX - b.anchorX)
    for (const [index, item] of order.entries()) {
      const next = order[index + 1]
      if (next?.kind === 'mark' && item.kind === 'mark') paintGap(pen, { placed, item, next, sight, say })
    }
  }
}

function paintGap(pen: Pen, gap: { placed: PlacedLane; item: LaidMark; next: LaidMark; sight: Sight; say: Say }): void {
  const { placed, item, next, sight, say } = gap
  const { marks } = placed.lane.columns
  const [one, other] = [marks.at(item.place), marks.at(next.place)]
  const [left, right] = [Number.isFinite(item.x1) ? Math.max(item.x1, item.anchorX) : item.anchorX, next.anchorX]
  const [seenLeft, seenRight] = [Math.max(left, sight.left), Math.min(right, sight.right)]
  const told = one === undefined || other === undefined ? null : elapsedBetween(one, other, say)
  if (told === null) return
  const room = told.length * 5.2 + 10
  if (seenRight - seenLeft < room + 8) return
  const y = placed.top + placed.height - 6
  const middle = (seenLeft + seenRight) / 2
  for (const x of [left, right])
    if (x >= seenLeft && x <= seenRight) pen.line([x, y - 3], [x, y + 3], { tone: 'ink-3', width: 1 })
  pen.line([seenLeft, y], [middle - room / 2, y], { tone: 'ink-3', width: 0.8 })
  pen.line([middle + room / 2, y], [seenRight, y], { tone: 'ink-3', width: 0.8 })
  pen.words(told, [middle, y + 3.5], { tone: 'ink-2', size: 10, anchor: 'middle' })
}

function pairsOf(spots: RelationSpots, one: string, other: string): (readonly [Spot, Spot])[] {
  return (spots.get(one) ?? []).flatMap((a) => {
    const b = (spots.get(other) ?? []).find((spot) => spot.lane === a.lane)
    return b === undefined ? [] : [[a, b] as const]
  })
}

function endOf(item: LaidMark): number {
  return Number.isFinite(item.x1) ? item.x1 : item.anchorX
}

function yOf({ lane, item }: Spot): number {
  return lane.top + laneShape.top + item.row * laneShape.rowHeight + laneShape.extentY
}
