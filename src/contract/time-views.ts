import { z } from 'zod'
import { ClockCheck, mostClockDifferenceSeconds } from './case-record.ts'
import { CaseId, EvidenceNumber, Instant, RecordId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { PlaceZones } from './places.ts'
import { Sentence } from './problem.ts'
import { recorded } from './records.ts'
import { ClaimView, PhasePosition, PhaseView } from './timeline.ts'

/** The claims of one item side by side, each against the one in use. */
export const RivalClaims = z.strictObject({
  evidence: EvidenceNumber,
  /** The claim the others are held against: the adopted one, else the first that came to an interval; null where none did. */
  against: z.string().nullable(),
  claims: z.array(ClaimView.extend({ difference: Sentence.nullable(), agrees: z.boolean().nullable() })),
  /** Record of the adoption in force, for a new version or its withdrawal. */
  adoption: z.strictObject({ id: RecordId, version: z.int(), because: z.string() }).nullable(),
  /** Zones of the place the file names, and whether the zone in the file and the zone of the place tell one instant. */
  place: z
    .strictObject({ latitude: z.number(), longitude: z.number(), zones: PlaceZones, note: Sentence.nullable() })
    .nullable(),
})
export type RivalClaims = z.infer<typeof RivalClaims>

/** The rows one side of the pivot offers, and whether the times of the act touch that side. */
export const PhaseSide = z.strictObject({
  position: PhasePosition,
  touched: z.boolean(),
  rows: z.array(
    z.strictObject({ code: z.string(), title: Sentence, category: z.string(), sanctions: z.array(z.string()) }),
  ),
})
export type PhaseSide = z.infer<typeof PhaseSide>

/** What an allegation's row becomes on the other side of the pivot; `shown` says it in words. */
export const OtherSide = z.strictObject({
  phase: PhaseView.nullable(),
  row: z.string().nullable(),
  counterpart: z.string().nullable(),
  sides: z.array(PhaseSide),
  /** More than one phase is touched: a person chooses with a reason. */
  open: z.boolean(),
  shown: Sentence,
})
export type OtherSide = z.infer<typeof OtherSide>

/** The laptop's clock against what the case knows. Nothing is corrected by it: a person is asked, and the answer is logged. */
export const ClockState = z.strictObject({
  laptopNow: z.string(),
  /** The newest moment the case knows for certain to have passed, and from where. */
  newestKnown: z.strictObject({ at: z.string(), what: Sentence }).nullable(),
  /** Seconds by which the laptop lies behind that moment; null where it does not. */
  behindSeconds: z.int().nullable(),
  lastCheck: ClockCheck.nullable(),
  /** The last check in words: what was found, against what, and how far it may be out. */
  lastShown: Sentence.nullable(),
  /** `behind` must be answered, `never-checked` should be. */
  ask: z.enum(['behind', 'never-checked', 'no']),
  shown: Sentence,
})
export type ClockState = z.infer<typeof ClockState>

/** Both clocks as they stood when a person pressed the button: the laptop's by itself, the other one as it was read, to the minute or second. */
export const ClockReading = z
  .strictObject({
    laptopAt: Instant,
    referenceShowed: Instant,
    readTo: z.enum(['minute', 'second']),
    reference: ShortText,
  })
  .refine(
    ({ laptopAt, referenceShowed }) =>
      Math.abs(Date.parse(laptopAt) - Date.parse(referenceShowed)) < (mostClockDifferenceSeconds - 60) * 1_000,
    { path: ['referenceShowed'], error: 'more than ten years from the clock of the laptop' },
  )
export type ClockReading = z.infer<typeof ClockReading>

export const timeViewOperations = {
  'claims.compare': operation(z.strictObject({ caseId: CaseId, evidence: EvidenceNumber }), RivalClaims),
  'phases.otherSide': operation(z.strictObject({ caseId: CaseId, id: RecordId }), OtherSide),
  'clock.state': operation(z.strictObject({ caseId: CaseId }), ClockState),
  /** Notes what another clock showed at one press; the difference and its doubt are computed from that moment alone. */
  'clock.note': operation(z.strictObject({ caseId: CaseId, reading: ClockReading }), recorded(ClockCheck)),
} as const
