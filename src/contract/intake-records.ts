import { z } from 'zod'
import { CaseId, EvidenceNumber, Instant, LongText, RecordId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'
import { AssumedZone, ClaimView } from './timeline.ts'

/** What somebody did on a platform: the conducts of SKB 2/2022 turn on which of these it was. */
export const CapturedAct = z.enum(['post', 'comment', 'share', 'like', 'follow', 'group', 'message', 'other'])
export type CapturedAct = z.infer<typeof CapturedAct>

/**
 * *Lembar pengambilan unggahan*: what only the capturing officer knows about a screenshot or a saved page.
 *
 * The zone is that of the phone that shows the post: a post of 23.41 WITA reads 00.41 the next day on a phone set to WIT.
 */
export const CaptureSheet = z.strictObject({
  /** The screenshots and saved pages that show the same post. */
  evidence: z.array(EvidenceNumber).min(1).max(100),
  platform: ShortText.nullable(),
  /** The account as an entity of the case, where it is entered. */
  account: RecordId.nullable(),
  accountShown: ShortText.nullable(),
  url: z.string().max(4_000).nullable(),
  act: CapturedAct,
  /** Date and time as the screen showed them, word for word. */
  timeShown: ShortText.nullable(),
  viewerZone: AssumedZone.nullable(),
  capturedBy: ShortText.nullable(),
  capturedAt: Instant.nullable(),
  device: ShortText.nullable(),
  secondOfficer: ShortText.nullable(),
  /** Reactions, comments, shares, members: what the screen counted. */
  reactions: ShortText.nullable(),
  publicly: z.enum(['public', 'limited', 'unknown']),
  note: LongText.nullable(),
})
export type CaptureSheet = z.infer<typeof CaptureSheet>

/** A physical thing that stays in a cupboard; its photographs are evidence, it is an exhibit. */
export const Exhibit = z.strictObject({
  label: ShortText,
  description: LongText,
  receivedFrom: ShortText.nullable(),
  receivedAt: Instant.nullable(),
  /** Where it is kept now. */
  place: ShortText.nullable(),
  seal: z.strictObject({ number: ShortText, by: ShortText, at: Instant.nullable() }).nullable(),
  handOvers: z
    .array(
      z.strictObject({
        at: Instant.nullable(),
        from: ShortText,
        to: ShortText,
        place: ShortText.nullable(),
        sealIntact: z.enum(['yes', 'no', 'unknown']),
        /** The signed record of hand-over, where it was taken in. */
        paper: EvidenceNumber.nullable(),
      }),
    )
    .max(200),
  photographs: z.array(EvidenceNumber).max(200),
  returnedAt: Instant.nullable(),
  note: LongText.nullable(),
})
export type Exhibit = z.infer<typeof Exhibit>

export const intakeRecordOperations = {
  'captures.save': saveOperation(CaptureSheet),
  'captures.list': listOperation(CaptureSheet),
  'captures.history': historyOperation(CaptureSheet),
  'captures.withdraw': withdrawOperation(CaptureSheet),
  /** A sheet filled with what the file itself says, and the claims of time it was taken from; nothing is saved. */
  'captures.draft': operation(
    z.strictObject({ caseId: CaseId, evidence: EvidenceNumber }),
    z.strictObject({ sheet: CaptureSheet, claims: z.array(ClaimView), filledFrom: z.array(z.string()) }),
  ),
  /** Screenshots and saved pages no sheet covers yet. */
  'captures.missing': operation(z.strictObject({ caseId: CaseId }), z.array(EvidenceNumber)),
  'exhibits.save': saveOperation(Exhibit),
  'exhibits.list': listOperation(Exhibit),
  'exhibits.history': historyOperation(Exhibit),
  'exhibits.withdraw': withdrawOperation(Exhibit),
} as const
