import { z } from 'zod'
import { CaseId, EvidenceNumber, RecordId, ShortText, ZoneName } from './identifiers.ts'
import { TimeSource, timeSources } from './metadata.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** By what the lanes of the timeline are told apart. */
export const LaneBy = z.enum(['person', 'place', 'source', 'kind'])
export type LaneBy = z.infer<typeof LaneBy>

/** What a mark stands for: an event people entered, or a claim by the kind of item that makes it. */
export const MarkKind = z.enum(['event', 'picture', 'video', 'sound', 'document', 'chat', 'other'])
export type MarkKind = z.infer<typeof MarkKind>

/**
 * Properties of a mark, as bits of `marks.flags`.
 *
 * `rival` is a claim kept beside the one adopted for its item; `ends-open` has no start or no end; `conflict` is an event of one person in
 * two places. `office` and `day-off` are told by the office's own hours; both are missing where nothing can be said.
 */
export const markFlags = {
  adopted: 1,
  rival: 2,
  deviceCorrected: 4,
  openStart: 8,
  openEnd: 16,
  conflict: 32,
  disputed: 64,
  unproved: 128,
  about: 256,
  officeHours: 512,
  dayOff: 1_024,
} as const

/** What to show; an empty list filters nothing. Every filter acts on the time claims themselves. */
export const TimelineFilter = z.strictObject({
  /** *This subject*: their events, those of their allegations, those that name nobody, and the items these rest on. */
  subject: RecordId.nullable().default(null),
  people: z.array(RecordId).max(1_000).default([]),
  places: z.array(ShortText).max(1_000).default([]),
  sources: z.array(TimeSource).max(timeSources.length).default([]),
  kinds: z.array(MarkKind).max(7).default([]),
  evidence: z.array(EvidenceNumber).max(10_000).default([]),
  /** Claims beside the events: none, those adopted for their item, or every one there is. */
  claims: z.enum(['none', 'adopted', 'all']).default('adopted'),
})
export type TimelineFilter = z.infer<typeof TimelineFilter>

/**
 * Marks as columns of equal length, ordered by start, then end, then id: fifty thousand of them cross the border in one piece.
 *
 * `fromMs` and `toMs` are UTC milliseconds, half-open; null is an open end, which `flags` says too. `source` points into `sources` of the
 * answer and is -1 where no source is told. `title` is the event's title, or the item's number for a claim.
 */
export const TimelineMarks = z.strictObject({
  id: z.array(z.string()),
  kind: z.array(MarkKind),
  fromMs: z.array(z.int().nullable()),
  toMs: z.array(z.int().nullable()),
  source: z.array(z.int()),
  flags: z.array(z.int()),
  evidence: z.array(z.string().nullable()),
  title: z.array(z.string()),
})
export type TimelineMarks = z.infer<typeof TimelineMarks>

/** A lane and the marks in it by their place in the columns; an event of two persons stands in both their lanes. */
export const TimelineLane = z.strictObject({
  /** Person code, place name, source, or kind; empty for what has none. */
  key: z.string(),
  title: Sentence,
  marks: z.array(z.int()),
})
export type TimelineLane = z.infer<typeof TimelineLane>

/** A fact without a date, waiting in plain sight, with what is known of its order. */
export const UndatedFact = z.strictObject({
  id: z.string(),
  kind: MarkKind,
  title: z.string(),
  evidence: z.string().nullable(),
  /** The raw text as read or said; null where there is none. */
  raw: z.string().nullable(),
  because: Sentence,
  before: z.array(RecordId),
  after: z.array(RecordId),
})
export type UndatedFact = z.infer<typeof UndatedFact>

/** *A before B*: `holds` false where the dates say otherwise, null where they do not say. */
export const OrderRelation = z.strictObject({ before: RecordId, after: RecordId, holds: z.boolean().nullable() })
export type OrderRelation = z.infer<typeof OrderRelation>

export const PlaceConflict = z.strictObject({ person: RecordId, one: RecordId, other: RecordId })
export type PlaceConflict = z.infer<typeof PlaceConflict>

/** What `timeline.window` answers. */
export const TimelineWindow = z.strictObject({
  /** Number of custody entries this was computed from; the same number gives the same answer. */
  sequence: z.int(),
  zone: ZoneName,
  /** From the first to the last closed end of everything that fits the filter, whatever the window; null where nothing is dated. */
  extent: z.strictObject({ fromMs: z.int(), toMs: z.int() }).nullable(),
  marks: TimelineMarks,
  sources: z.array(TimeSource),
  lanes: z.array(TimelineLane),
  undated: z.array(UndatedFact),
  relations: z.array(OrderRelation),
  conflicts: z.array(PlaceConflict),
  /** How many marks start in each equal part of `extent`, whatever the window: what the density strip draws. */
  density: z.array(z.int()),
  counts: z.strictObject({
    /** Dated marks that fit the filter, in the window or not. */
    dated: z.int(),
    undated: z.int(),
    /** Facts of this subject and these claims, dated or not, that the other filters leave out. */
    hidden: z.int(),
    /** Marks of the window that were left out because of `limit`; later ones are. */
    leftOut: z.int(),
  }),
})
export type TimelineWindow = z.infer<typeof TimelineWindow>

/** What can be filtered by, with how many dated or undated facts each has. */
export const TimelineChoices = z.strictObject({
  people: z.array(z.strictObject({ key: RecordId, title: Sentence, count: z.int() })),
  places: z.array(z.strictObject({ key: z.string(), title: Sentence, count: z.int() })),
  sources: z.array(z.strictObject({ key: TimeSource, title: Sentence, count: z.int() })),
  kinds: z.array(z.strictObject({ key: MarkKind, title: Sentence, count: z.int() })),
})
export type TimelineChoices = z.infer<typeof TimelineChoices>

export const timelineWindowOperations = {
  /** Everything the timeline draws for a window of time. `fromMs`/`toMs` null take everything. */
  'timeline.window': operation(
    z.strictObject({
      caseId: CaseId,
      fromMs: z.int().nullable().default(null),
      toMs: z.int().nullable().default(null),
      filter: TimelineFilter.prefault({}),
      lanesBy: LaneBy.default('person'),
      buckets: z.int().min(1).max(4_000).default(400),
      limit: z.int().min(1).max(200_000).default(60_000),
    }),
    TimelineWindow,
  ),
  'timeline.choices': operation(z.strictObject({ caseId: CaseId }), TimelineChoices),
} as const
