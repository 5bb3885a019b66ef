import type { CaseEvent, EventView, TimePrecision } from '../../../../src/contract/timeline.ts'

/** What a mark looks like: what kind of thing says that it happened. */
export const glyphs = ['print', 'film', 'sound', 'sheet', 'chat', 'post', 'speech', 'point'] as const
export type Glyph = (typeof glyphs)[number]

/** By what the paper is ruled, in the words of the address. */
export const laneKinds = ['orang', 'tempat', 'sumber', 'jenis'] as const
export type LaneKind = (typeof laneKinds)[number]

/**
 * One thing on the timeline: an event, or a claim of time of an item.
 *
 * `fromMs` and `toMs` bound when it can have happened; null is an open end, both null is undated. A moment is never made out of less.
 */
export type TimelineMark = {
  readonly id: string
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly precision: TimePrecision
  readonly title: string
  readonly glyph: Glyph
  /** The item a claim belongs to, or whose picture stands for an event. */
  readonly evidence: string | null
  readonly certainty: CaseEvent['certainty']
  /** False for a claim that is kept beside the adopted one. */
  readonly adopted: boolean
  readonly conflict: boolean
  /** How it lies to the office's own hours; null where nothing can be said. */
  readonly work: 'office' | 'day-off' | null
  /** Null for a claim. */
  readonly event: EventView | null
  /** The word of the source of the time; null where none is told. */
  readonly source: string | null
}

export function isUndated(mark: Pick<TimelineMark, 'fromMs' | 'toMs'>): boolean {
  return mark.fromMs === null && mark.toMs === null
}

/** The moment a mark hangs on: its start, or its end where the start is open. */
export function anchorOf(mark: Pick<TimelineMark, 'fromMs' | 'toMs'>): number {
  return mark.fromMs ?? mark.toMs ?? 0
}
