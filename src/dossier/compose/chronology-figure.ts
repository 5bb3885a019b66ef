import type { EventView, PhaseView } from '../../contract/timeline.ts'
import { addDays } from '../../model/civil-date.ts'
import { formatDate } from '../../model/format-moment.ts'
import { civilOfUtc, utcOfCivil } from '../../model/zone.ts'
import { chronologyText } from '../../text/dossier/chronology.ts'
import type { Block, DrawingShape } from '../layout/blocks/block.ts'
import { textRun } from '../layout/inline/run.ts'
import type { Scribe } from './scribe.ts'

const dayMs = 86_400_000
const width = 485
const rowHeight = 13
const labelWidth = 27

type Dot = { id: string; fromMs: number; toMs: number; isFirm: boolean }
type Scale = (ms: number) => number

/**
 * The chronology drawn to scale: one dot per dated event with a line for the width of its uncertainty, the determination of candidates
 * as one strong vertical. Null where fewer than two events have a time.
 */
export function chronologyFigure(scribe: Scribe): Block | null {
  const dots = scribe.material.events.flatMap(dotOf).toSorted((a, b) => a.fromMs - b.fromMs || (a.id < b.id ? -1 : 1))
  const [first] = dots
  if (dots.length < 2 || first === undefined) return null
  const last = Math.max(...dots.map((dot) => dot.toMs))
  const padding = Math.max((last - first.fromMs) * 0.03, dayMs / 4)
  const from = first.fromMs - padding
  const scale: Scale = (ms) => ((ms - from) / (last + padding - from)) * (width - labelWidth)
  const pivot = pivotOf(scribe.material.events)
  const pivotX = pivot === null ? null : pivotPosition(scribe, pivot, scale)
  const placed = placeInRows(dots, scale, pivotX)
  const height = Math.max(...placed.map(({ row }) => row), 2) * rowHeight + rowHeight + 34
  const shapes = [
    ...axis(scribe, { from, to: last + padding, height, scale }),
    ...(pivotX === null ? [] : pivotShapes(scribe, pivotX, height)),
    ...placed.flatMap((dot) => dotShapes(dot, { height, scale })),
  ]
  return { kind: 'drawing', width, height, shapes, ...words(scribe, { dots, last, pivot }) }
}

function dotOf(view: EventView): Dot[] {
  const { fromMs, toMs } = view.time
  const start = fromMs ?? toMs
  if (start === null) return []
  return [{ id: view.id, fromMs: start, toMs: toMs ?? start, isFirm: view.event.certainty === 'proved' }]
}

type PlacedDot = Dot & { row: number; isLabelLeft: boolean }

/** The lowest row in which neither line nor label covers an earlier one; a label that would lie on the pivot goes to the left. */
function placeInRows(dots: readonly Dot[], scale: Scale, pivotX: number | null): PlacedDot[] {
  const ends: number[] = []
  return dots.map((dot) => {
    const [x1, x2] = [scale(dot.fromMs), scale(dot.toMs)]
    const isLabelLeft = pivotX !== null && pivotX >= x2 && pivotX < x2 + labelWidth && x1 > labelWidth
    const start = isLabelLeft ? x1 - labelWidth : x1 - 4
    const found = ends.findIndex((end) => end <= start)
    const row = found === -1 ? ends.length : found
    ends[row] = isLabelLeft ? x2 + 5 : x2 + labelWidth + 3
    return { ...dot, row, isLabelLeft }
  })
}

function axis(
  scribe: Scribe,
  { from, to, height, scale }: { from: number; to: number; height: number; scale: Scale },
): DrawingShape[] {
  const y = height - 22
  const shapes: DrawingShape[] = [{ kind: 'line', x1: 0, y1: y, x2: width, y2: y, tone: 'muted', width: 0.8 }]
  let lastLabel = -Infinity
  for (const { date, ms } of ticks(scribe, { from, to })) {
    const x = scale(ms)
    shapes.push({ kind: 'line', x1: x, y1: y, x2: x, y2: y + 4, tone: 'muted', width: 0.6 })
    if (x - lastLabel < 62 || x > width - 50) continue
    lastLabel = x
    const text = formatDate(date, scribe.material.language).replace(/ \d{4}$/, '')
    shapes.push({ kind: 'text', x, y: y + 13, text, style: 'note', maxWidth: 80 })
  }
  return shapes
}

/** Midnights of the case's zone: each day where few, else every seventh, else the first of a month. */
function ticks(scribe: Scribe, { from, to }: { from: number; to: number }): { date: string; ms: number }[] {
  const { zone } = scribe.material.case
  const days = (to - from) / dayMs
  const start = civilOfUtc(from, zone)?.date
  if (start === undefined || days > 4_000) return []
  const found: { date: string; ms: number }[] = []
  for (let index = 1; index <= days + 1; index += 1) {
    const date = addDays(start, index)
    const ms = utcOfCivil({ date, second: 0 }, zone)
    const isShown = days <= 20 || (days <= 120 ? index % 7 === 1 : date.endsWith('-01'))
    if (ms !== null && ms < to && isShown) found.push({ date, ms })
  }
  return found
}

function pivotOf(events: readonly EventView[]): NonNullable<PhaseView['pivot']> | null {
  for (const { phase } of events) if (phase?.pivot) return phase.pivot
  return null
}

/** Where the pivot lies on the figure, or null where it lies outside. */
function pivotPosition(scribe: Scribe, pivot: NonNullable<PhaseView['pivot']>, scale: Scale): number | null {
  const [hour = 0, minute = 0] = (pivot.hour ?? '00:00').split(':').map(Number)
  const zone = zoneOf(pivot.zone) ?? scribe.material.case.zone
  const ms = utcOfCivil({ date: pivot.date, second: hour * 3_600 + minute * 60 }, zone)
  const x = ms === null ? null : scale(ms)
  return x === null || x < 0 || x > width ? null : x
}

function pivotShapes(scribe: Scribe, x: number, height: number): DrawingShape[] {
  const text = scribe.say(chronologyText.pivot)
  return [
    { kind: 'line', x1: x, y1: 2, x2: x, y2: height - 18, tone: 'ink', width: 1.6 },
    { kind: 'text', x: x + 5, y: 9, text, style: 'label', maxWidth: 140 },
  ]
}

function zoneOf(name: string | null): 'WIB' | 'WITA' | 'WIT' | null {
  return name === 'WIB' || name === 'WITA' || name === 'WIT' ? name : null
}

function dotShapes(dot: PlacedDot, { height, scale }: { height: number; scale: Scale }): DrawingShape[] {
  const y = height - 30 - dot.row * rowHeight
  const [x1, x2] = [scale(dot.fromMs), scale(dot.toMs)]
  const middle = (x1 + x2) / 2
  const whisker: DrawingShape[] = x2 - x1 > 5 ? [{ kind: 'line', x1, y1: y, x2, y2: y, tone: 'muted', width: 1 }] : []
  const label = dot.isLabelLeft
    ? ({ x: Math.min(x1, middle - 3) - 3, align: 'right' } as const)
    : ({ x: Math.max(x2, middle + 3) + 2.5, align: 'left' } as const)
  return [
    ...whisker,
    { kind: 'dot', x: middle, y, radius: 2.6, fill: dot.isFirm ? 'ink' : 'paper', stroke: 'ink' },
    { kind: 'text', y: y + 2.6, text: dot.id, style: 'note', maxWidth: labelWidth + 4, ...label },
  ]
}

function words(
  scribe: Scribe,
  { dots, last, pivot }: { dots: readonly Dot[]; last: number; pivot: NonNullable<PhaseView['pivot']> | null },
) {
  const { say, material } = scribe
  const day = (ms: number): string => {
    const date = civilOfUtc(ms, material.case.zone)?.date
    return date === undefined ? '' : formatDate(date, material.language)
  }
  const alt = say(chronologyText.figureAlt, { count: dots.length, from: day(dots[0]?.fromMs ?? 0), to: day(last) })
  const sentence =
    pivot === null
      ? say(chronologyText.figureWithoutPivot)
      : say(chronologyText.figure, { pivot: [scribe.date(pivot.date), pivot.source].filter(Boolean).join(', ') })
  return { alt, caption: [textRun(sentence)] }
}
