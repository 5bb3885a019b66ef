import type { Sentence } from '../../../../src/contract/problem.ts'
import type { CaseEvent, TimePrecision } from '../../../../src/contract/timeline.ts'

/** What a mark looks like: what kind of thing says that it happened. */
export const glyphs = ['print', 'film', 'sound', 'sheet', 'chat', 'post', 'speech', 'point'] as const
export type Glyph = (typeof glyphs)[number]

/** By what the paper is ruled. */
export const laneKinds = ['orang', 'tempat', 'sumber', 'jenis'] as const
export type LaneKind = (typeof laneKinds)[number]

/**
 * One thing on the timeline: an event, or a claim of time of an item.
 *
 * `fromMs` and `toMs` bound when it can have happened; null is an open end, both null is undated. A moment is never made out of less.
 */
export type TimelineMark = {
  readonly id: string
  readonly what: 'event' | 'claim'
  readonly fromMs: number | null
  readonly toMs: number | null
  readonly precision: TimePrecision
  readonly title: string
  readonly shownTime: Sentence
  readonly glyph: Glyph
  /** The item whose small picture is printed on the line. */
  readonly picture: string | null
  /** The item behind a claim; null for an event. */
  readonly evidence: string | null
  readonly certainty: CaseEvent['certainty']
  /** False for a claim that is kept beside the adopted one. */
  readonly adopted: boolean
  readonly lanes: Readonly<Record<LaneKind, readonly string[]>>
  readonly conflicts: readonly string[]
  readonly before: readonly string[]
}

export function isUndated(mark: Pick<TimelineMark, 'fromMs' | 'toMs'>): boolean {
  return mark.fromMs === null && mark.toMs === null
}

/** The moment a mark hangs on: its start, or its end where the start is open. */
export function anchorOf(mark: Pick<TimelineMark, 'fromMs' | 'toMs'>): number {
  return mark.fromMs ?? mark.toMs ?? 0
}
