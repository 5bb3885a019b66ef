import { cellWidthMs } from './cell-width.ts'
import { lowerBound, type MarkColumns } from './mark-columns.ts'
import type { Span } from './span.ts'

/** A mark in its place: pixels are counted from the start of the laid-out stretch; open ends are infinite. */
export type LaidMark = {
  readonly kind: 'mark'
  readonly place: number
  readonly anchorX: number
  readonly x0: number
  readonly x1: number
  readonly row: number
  /** Pixels left for the words beside the glyph; 0 where there is room for the glyph only. */
  readonly labelWidth: number
}

/** Marks of one cell that stand too close to be told apart at this scale; all of them are counted, none is dropped. */
export type LaidCluster = {
  readonly kind: 'cluster'
  /** First place and the place after the last, in the columns of the lane. */
  readonly first: number
  readonly end: number
  readonly count: number
  readonly anchorX: number
  readonly x0: number
  readonly x1: number
}

export type LaidItem = LaidMark | LaidCluster

export type LaneLayout = {
  readonly items: readonly LaidItem[]
  /** Rows of single marks; 0 where there are none. */
  readonly rows: number
  readonly hasClusters: boolean
}

export type LaneRules = {
  readonly pixelsPerMs: number
  /** The stretch to lay out; wider than the window, so that panning does not move what is on screen. */
  readonly range: Span
  readonly rows: number
  readonly zoneOffsetMs: number
  labelWidthOf(place: number): number
}

export const glyphWidth = 26
const gap = 6
const leastCell = 64
const leastLabel = 46

/**
 * Places the marks of a lane on rows, cell by cell.
 *
 * A cell is a minute, an hour, a day … wide, counted from midnight of the zone, so that panning never changes what belongs together. What
 * does not fit its rows, with words or at least with its glyph, becomes a cluster as a whole: time is never spent on fifty thousand labels.
 */
export function layOutLane(columns: MarkColumns, rules: LaneRules): LaneLayout {
  const { pixelsPerMs, range, zoneOffsetMs } = rules
  const cellMs = cellWidthMs(pixelsPerMs, leastCell)
  const state: State = { columns, rules, items: [], ends: [], cellMs }
  let place = lowerBound(columns.anchor, range.fromMs)
  layOutReaching(state, place)
  const stop = lowerBound(columns.anchor, range.toMs)
  while (place < stop) {
    const cell = Math.floor(((columns.anchor[place] ?? 0) + zoneOffsetMs) / cellMs)
    const end = Math.max(place + 1, Math.min(stop, lowerBound(columns.anchor, (cell + 1) * cellMs - zoneOffsetMs)))
    layOutCell(state, place, end)
    place = end
  }
  const hasClusters = state.items.some((item) => item.kind === 'cluster')
  return { items: withRoomForWords(state.items, rules), rows: state.ends.length, hasClusters }
}

/** Gives words to marks that had none, and their full words to those that were cut, where the next mark of the row leaves room. */
function withRoomForWords(items: readonly LaidItem[], rules: LaneRules): LaidItem[] {
  const nextOf = new Map<number, number>()
  return items
    .toReversed()
    .map((item) => {
      if (item.kind === 'cluster') return item
      const start = item.x0 === -Infinity ? item.anchorX - openLength : Math.max(0, item.x0)
      const room = (nextOf.get(item.row) ?? Infinity) - gap - start - glyphWidth
      nextOf.set(item.row, start)
      const words = Math.max(item.labelWidth, Math.min(room, rules.labelWidthOf(item.place)))
      return words < leastLabel ? item : { ...item, labelWidth: words }
    })
    .toReversed()
}

type State = { columns: MarkColumns; rules: LaneRules; items: LaidItem[]; ends: number[]; cellMs: number }

/** What began before the stretch and has not ended there, such as a day or a month, keeps its line. */
function layOutReaching(state: State, inside: number): void {
  const { columns, rules } = state
  const reaching: number[] = []
  for (let place = lowerBound(columns.latest, rules.range.fromMs); place < inside; place += 1)
    if ((columns.to[place] ?? 0) > rules.range.fromMs) reaching.push(place)
  const [first] = reaching
  if (first === undefined || tryPlace(state, reaching, true) || tryPlace(state, reaching, false)) return
  const end = (reaching.at(-1) ?? first) + 1
  state.items.push({ ...clusterOf(state, first, end), count: reaching.length })
}

function layOutCell(state: State, first: number, end: number): void {
  const places = end - first
  if (places <= state.rules.rows * 2) {
    const all: number[] = []
    for (let place = first; place < end; place += 1) all.push(place)
    if (tryPlace(state, all, true) || tryPlace(state, all, false)) return
  }
  state.items.push(clusterOf(state, first, end))
}

/** Places all marks of a cell or none: a cell half told would hide what is left out. */
function tryPlace(state: State, places: readonly number[], withWords: boolean): boolean {
  const { rules } = state
  const ends = [...state.ends]
  const laid: LaidMark[] = []
  for (const place of places) {
    const one = measure(state, place)
    const words = withWords ? Math.max(leastLabel, rules.labelWidthOf(place)) : 0
    const row = freeRow(ends, one.start, rules.rows)
    if (row === null) return false
    const drawnEnd = one.x1 === Infinity ? one.anchorX + openLength : one.x1
    ends[row] = Math.max(drawnEnd, one.start + glyphWidth + words)
    laid.push({ kind: 'mark', place, anchorX: one.anchorX, x0: one.x0, x1: one.x1, row, labelWidth: words })
  }
  state.ends = ends
  state.items.push(...laid)
  return true
}

function freeRow(ends: readonly number[], start: number, rows: number): number | null {
  const free = ends.findIndex((end) => end + gap <= start)
  if (free >= 0) return free
  return ends.length < rows ? ends.length : null
}

function measure({ columns, rules }: State, place: number) {
  const { pixelsPerMs, range } = rules
  const at = (ms: number): number => (ms - range.fromMs) * pixelsPerMs
  const x0 = at(columns.from[place] ?? 0)
  const anchorX = at(columns.anchor[place] ?? 0)
  // An open start stands at its end, with its bracket and its fading line to the left.
  const start = Math.max(0, x0 === -Infinity ? anchorX - openLength : x0)
  return { x0, x1: at(columns.to[place] ?? 0), anchorX, start }
}

/** Pixels over which an open end fades. */
export const openLength = 56

function clusterOf({ columns, rules, cellMs }: State, first: number, end: number): LaidCluster {
  const { pixelsPerMs, range, zoneOffsetMs } = rules
  const anchor = columns.anchor[first] ?? 0
  const cell = Math.floor((anchor + zoneOffsetMs) / cellMs)
  const x0 = (cell * cellMs - zoneOffsetMs - range.fromMs) * pixelsPerMs
  const anchorX = (anchor - range.fromMs) * pixelsPerMs
  return { kind: 'cluster', first, end, count: end - first, anchorX, x0, x1: x0 + cellMs * pixelsPerMs }
}
