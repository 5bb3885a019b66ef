import { laneHeight, laneShape } from '../paint/lane-shape.ts'
import { layOutLane, type LaneLayout } from './lay-out-lane.ts'
import { widthOf, type Span } from './span.ts'
import type { Lane, TimelineModel } from './timeline-model.ts'

/** A laid-out lane and where it stands on the paper. */
export type PlacedLane = {
  readonly lane: Lane
  readonly layout: LaneLayout
  readonly top: number
  readonly height: number
  /** The largest cluster of all lanes, so that columns can be compared between lanes. */
  readonly fullest: number
}

/** All lanes laid out at one scale over a stretch wider than the window; `version` changes with every new layout. */
export type Paper = {
  readonly version: number
  readonly range: Span
  readonly pixelsPerMs: number
  readonly lanes: readonly PlacedLane[]
  readonly height: number
}

export type Sheet = {
  readonly span: Span
  readonly width: number
  readonly height: number
  readonly zoneOffsetMs: number
}

/** Windows on each side of the visible one that are laid out with it. */
const margin = 1.25

/**
 * Lays the paper out, and again only when the scale, the size or the marks change or the window leaves what is laid out.
 *
 * So panning moves finished work: no row, no cluster and no word changes its place while the paper is dragged.
 */
export function createPaper(model: TimelineModel): (sheet: Sheet) => Paper {
  let known: { paper: Paper; height: number } | null = null
  let version = 0
  return (sheet) => {
    const pixelsPerMs = sheet.width / widthOf(sheet.span)
    if (known !== null && known.height === sheet.height && stillHolds(known.paper, sheet.span, pixelsPerMs))
      return known.paper
    version += 1
    known = { paper: layOut(model, sheet, version), height: sheet.height }
    return known.paper
  }
}

function stillHolds(paper: Paper, span: Span, pixelsPerMs: number): boolean {
  const sameScale = Math.abs(paper.pixelsPerMs / pixelsPerMs - 1) < 1e-9
  return sameScale && span.fromMs >= paper.range.fromMs && span.toMs <= paper.range.toMs
}

function layOut(model: TimelineModel, { span, width, height, zoneOffsetMs }: Sheet, version: number): Paper {
  const pixelsPerMs = width / widthOf(span)
  const side = widthOf(span) * margin
  const range = { fromMs: span.fromMs - side, toMs: span.toMs + side }
  const share = (height / Math.max(1, model.lanes.length) - laneShape.top - laneShape.bottom) / laneShape.rowHeight
  const layouts = model.lanes.map(({ columns }) => {
    const labelWidthOf = (place: number): number => labelWidth(columns.marks.titleAt(place))
    const rows = rowsFor(share, columns.marks.length)
    return layOutLane(columns, { pixelsPerMs, range, rows, zoneOffsetMs, labelWidthOf })
  })
  const fullest = Math.max(0, ...layouts.map(fullestOf))
  let top = 0
  const lanes = model.lanes.flatMap((lane, index) => {
    const layout = layouts[index]
    if (layout === undefined) return []
    const placed = { lane, layout, top, height: laneHeight(layout.rows, layout.hasClusters), fullest }
    top += placed.height
    return [placed]
  })
  return { version, range, pixelsPerMs, lanes, height: top }
}

/** Few lanes may grow tall, many stay low; a lane one can still read mark by mark is scrolled rather than gathered. */
function rowsFor(share: number, marks: number): number {
  return Math.min(9, Math.max(marks <= fewMarks ? 6 : 3, Math.floor(share)))
}

const fewMarks = 60

function fullestOf({ items }: LaneLayout): number {
  let most = 0
  for (const item of items) if (item.kind === 'cluster') most = Math.max(most, item.count)
  return most
}

/** Words are cut beyond this; a guess by letters, because measuring fifty thousand titles would cost more than it gives. */
function labelWidth(title: string): number {
  return Math.min(232, title.length * 6.9 + 14)
}
