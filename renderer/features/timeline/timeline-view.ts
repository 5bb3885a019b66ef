import type { EventView } from '../../../src/contract/timeline.ts'

export type Span = { fromMs: number; toMs: number }
export type LaneBy = 'orang' | 'tempat' | 'sumber'
export type Lane = { id: string; label: string; events: readonly EventView[] }

export type Placed = {
  event: EventView
  /** Pixels from the left of the drawing. */
  x0: number
  x1: number
  row: number
  labelWidth: number
}

export type PlacedLane = {
  lane: Lane
  rows: number
  placed: readonly Placed[]
  hidden: readonly { x: number; count: number }[]
}

/** Width of the column with the names of the lanes. */
export const gutter = 116

const dayMs = 86_400_000
const maxRows = 9
const glyphWidth = 26

/** Events with a time, in its order; equal ones by their code. */
export function datedEvents(events: readonly EventView[]): EventView[] {
  return events
    .filter((event) => event.time.fromMs !== null)
    .toSorted((a, b) => (a.time.fromMs ?? 0) - (b.time.fromMs ?? 0) || (a.id < b.id ? -1 : 1))
}

/** From the first to the last event, with some paper on both sides. */
export function wholeSpan(events: readonly EventView[]): Span {
  const from = Math.min(...events.map((event) => event.time.fromMs ?? Infinity))
  const to = Math.max(...events.map((event) => event.time.toMs ?? event.time.fromMs ?? -Infinity))
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { fromMs: 0, toMs: dayMs }
  const margin = Math.max((to - from) * 0.04, 3_600_000)
  return { fromMs: from - margin, toMs: to + margin * 2.4 }
}

/** The window made narrower or wider around a moment; never below a minute, never beyond ten years. */
export function zoomed(span: Span, factor: number, aroundMs: number): Span {
  const width = Math.min(Math.max((span.toMs - span.fromMs) * factor, 60_000), 3_650 * dayMs)
  const share = (aroundMs - span.fromMs) / (span.toMs - span.fromMs)
  const fromMs = aroundMs - width * share
  return { fromMs, toMs: fromMs + width }
}

/** The window moved by a share of its own length. */
export function moved(span: Span, share: number): Span {
  const by = (span.toMs - span.fromMs) * share
  return { fromMs: span.fromMs + by, toMs: span.toMs + by }
}

export type LaneWords = {
  person: (id: string) => string
  none: string
  files: string
  statements: string
  other: string
}

/** Events in lanes by person, place or kind of source; one event may stand in several person lanes. Lanes in the order given by `first`, then by label. */
export function lanesOf(events: readonly EventView[], by: LaneBy, words: LaneWords, first: readonly string[]): Lane[] {
  const lanes = new Map<string, EventView[]>()
  for (const event of events) for (const id of laneIds(event, by)) lanes.set(id, [...(lanes.get(id) ?? []), event])
  const order = (id: string): number => (id === '' ? 1_000 : first.includes(id) ? first.indexOf(id) : 500)
  return [...lanes.entries()]
    .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([id, list]) => ({ id, label: labelOf(id, by, words), events: list }))
}

/** Places the events of a lane on rows so that no label covers another; what does not fit is counted, not dropped. */
export function placeLane(lane: Lane, span: Span, width: number): PlacedLane {
  const perMs = width / (span.toMs - span.fromMs)
  const ends: number[] = []
  const placed: Placed[] = []
  const hidden = new Map<number, number>()
  for (const event of lane.events) {
    const one = measure(event, span, perMs)
    if (one.x1 < -2 || one.x0 > width + 2) continue
    const left = Math.max(one.x0, 0)
    const free = ends.findIndex((end) => end < left - 6)
    const row = free >= 0 ? free : ends.length
    if (row >= maxRows) {
      const bucket = Math.round(left / 24) * 24
      hidden.set(bucket, (hidden.get(bucket) ?? 0) + 1)
      continue
    }
    ends[row] = Math.max(one.x1, left + glyphWidth + one.labelWidth)
    placed.push({ ...one, row })
  }
  return { lane, rows: Math.max(1, ends.length), placed, hidden: [...hidden].map(([x, count]) => ({ x, count })) }
}

/** How many events fall into each of `buckets` equal parts of the whole. */
export function densityOf(events: readonly EventView[], whole: Span, buckets: number): number[] {
  const counts = Array.from({ length: buckets }, () => 0)
  const step = (whole.toMs - whole.fromMs) / buckets
  for (const event of events) {
    const at = Math.floor(((event.time.fromMs ?? 0) - whole.fromMs) / step)
    if (at >= 0 && at < buckets) counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** What the glyph of an event shows: a print, a speech mark, a sheet, or a plain point. */
export function glyphOf(
  event: EventView,
  mediaTypes: ReadonlyMap<string, string>,
): 'print' | 'speech' | 'sheet' | 'point' {
  const first = event.event.supports[0]
  if (first?.kind === 'statement') return 'speech'
  if (first?.kind !== 'evidence') return 'point'
  return (mediaTypes.get(first.number) ?? '').startsWith('image/') ? 'print' : 'sheet'
}

function measure(event: EventView, span: Span, perMs: number): Omit<Placed, 'row'> {
  const x0 = ((event.time.fromMs ?? 0) - span.fromMs) * perMs
  const x1 = ((event.time.toMs ?? event.time.fromMs ?? 0) - span.fromMs) * perMs
  return { event, x0, x1, labelWidth: Math.min(event.event.title.length * 6.3 + 8, 210) }
}

function laneIds(event: EventView, by: LaneBy): string[] {
  if (by === 'tempat') return [event.event.place?.name ?? '']
  if (by === 'sumber') {
    const kinds = new Set(event.event.supports.map((support) => support.kind))
    if (kinds.has('evidence')) return ['evidence']
    return [kinds.has('statement') ? 'statement' : 'other']
  }
  const people = event.event.people.filter((one) => one.present !== 'no').map((one) => one.person)
  return people.length > 0 ? people : ['']
}

function labelOf(id: string, by: LaneBy, words: LaneWords): string {
  if (by === 'sumber') return id === 'evidence' ? words.files : id === 'statement' ? words.statements : words.other
  if (id === '') return words.none
  return by === 'orang' ? words.person(id) : id
}
