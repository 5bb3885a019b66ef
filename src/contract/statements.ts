import { z } from 'zod'
import { EvidenceNumber, Instant, LongText, RecordId, ShortText } from './identifiers.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'

/** One question and its answer, in the order asked. */
export const QuestionAnswer = z.strictObject({
  number: z.int().min(1).max(9_999),
  question: LongText,
  answer: LongText,
  /** A question that puts the answer into the mouth: flagged, and its answer is not cited until asked openly. */
  leading: z.boolean(),
  citable: z.boolean(),
  /** Evidence shown to the person with this question. */
  shown: z.array(EvidenceNumber).max(50),
})
export type QuestionAnswer = z.infer<typeof QuestionAnswer>

/**
 * An interview record (*berita acara klarifikasi*), in the order of Perbawaslu 7/2022 art. 30: identity, oath, free account,
 * questions, read-back, signature. Versioned, never overwritten.
 */
export const Statement = z.strictObject({
  person: RecordId,
  capacity: z.enum(['reporter', 'witness', 'subject', 'expert', 'other']),
  mode: z.enum(['face-to-face', 'online', 'written']),
  place: ShortText,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  interviewers: z.array(ShortText).min(1).max(20),
  identityCheckedBy: ShortText.nullable(),
  oath: z.strictObject({ state: z.enum(['taken', 'refused', 'not-asked']), reason: ShortText.nullable() }),
  interest: LongText.nullable(),
  freeAccount: LongText.nullable(),
  questions: z.array(QuestionAnswer).max(1_000),
  translator: z.strictObject({ name: ShortText, language: ShortText }).nullable(),
  readBack: z.strictObject({ done: z.boolean(), confirmed: z.boolean(), corrections: LongText.nullable() }),
  signature: z.strictObject({ state: z.enum(['signed', 'refused', 'pending']), reason: ShortText.nullable() }),
  /** Recording, transcript, scan. */
  attached: z
    .array(z.strictObject({ evidence: EvidenceNumber, as: z.enum(['recording', 'transcript', 'scan', 'other']) }))
    .max(50),
  /** What the interviewer noted about the answers: demeanour is not evidence, consistency is. */
  assessment: LongText.nullable(),
})
export type Statement = z.infer<typeof Statement>

/** An invitation to be heard, and what came of it: the right to be heard is proved by these. */
export const Invitation = z.strictObject({
  person: RecordId,
  letter: ShortText.nullable(),
  sentAt: Instant.nullable(),
  invitedFor: Instant,
  outcome: z.enum(['came', 'absent', 'declined', 'postponed', 'open']),
  reason: ShortText.nullable(),
})
export type Invitation = z.infer<typeof Invitation>

export const statementOperations = {
  'statements.save': saveOperation(Statement),
  'statements.list': listOperation(Statement),
  'statements.history': historyOperation(Statement),
  'statements.withdraw': withdrawOperation(Statement),
  'invitations.save': saveOperation(Invitation),
  'invitations.list': listOperation(Invitation),
} as const
