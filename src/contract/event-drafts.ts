import { z } from 'zod'
import { CaseId, EvidenceNumber, LongText, Reason, RecordId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { recorded } from './records.ts'
import { CaseEvent, TimeClaim } from './timeline.ts'

/** What an event is to be made from. */
export const DraftSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), claimId: z.string().min(1).max(200) }),
  /** An item no time of which is in use yet: its title, place and people, undated. */
  z.strictObject({ kind: z.literal('item'), evidence: EvidenceNumber }),
  /** An answer in an interview; `quote` is the part of it that was selected. */
  z.strictObject({
    kind: z.literal('sentence'),
    statement: RecordId,
    question: z.int().min(1),
    quote: LongText.nullable().default(null),
  }),
  /**
   * A message of a chat: its text, who wrote it as far as known, and its time: the claim of the message itself, which moves with the
   * settings of its chat, or else one as told.
   */
  z.strictObject({
    kind: z.literal('chat-message'),
    evidence: EvidenceNumber,
    part: ShortText,
    text: LongText,
    author: ShortText.nullable().default(null),
    sender: RecordId.nullable().default(null),
    claimId: z.string().min(1).max(200).nullable().default(null),
    claim: TimeClaim.nullable().default(null),
  }),
])
export type DraftSource = z.infer<typeof DraftSource>

export const eventDraftOperations = {
  /** An event prefilled from what was picked; nothing is saved. Its certainty is *unproved*: a person decides. */
  'events.draft': operation(z.strictObject({ caseId: CaseId, from: DraftSource }), CaseEvent),
  /**
   * Joins events into the first of them: supports, persons and order relations of all are kept. The others are withdrawn with the reason,
   * every record that named one of them as later names the joined one; one change, taken back as one. `body` null takes the proposed join.
   */
  'events.merge': operation(
    z.strictObject({
      caseId: CaseId,
      ids: z.array(RecordId).min(2).max(50),
      body: CaseEvent.nullable().default(null),
      reason: Reason,
    }),
    recorded(CaseEvent),
  ),
  /** Takes one event apart into several: the first keeps its code, the others get new ones; one change, taken back as one. */
  'events.split': operation(
    z.strictObject({ caseId: CaseId, id: RecordId, bodies: z.array(CaseEvent).min(2).max(20), reason: Reason }),
    z.array(recorded(CaseEvent)),
  ),
} as const
