import { z } from 'zod'
import { CaseId, EvidenceNumber, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'
import { listOperation, saveOperation } from './records.ts'
import { AssumedZone, CivilText, DerivedTime } from './timeline.ts'

/** In which order the header of a message names day, month and year. */
export const DateOrder = z.enum(['day-month-year', 'month-day-year', 'year-month-day'])
export type DateOrder = z.infer<typeof DateOrder>

/**
 * What settled the order: a year of four digits in front, a day above 12, the only order in which time does not run backwards by
 * days, or a person.
 */
export const DateOrderBasis = z.enum(['year-first', 'day-above-twelve', 'chronology', 'person'])
export type DateOrderBasis = z.infer<typeof DateOrderBasis>

/** `system`: written by the messenger, not by a person of the chat. `deleted`: only the mark of a deleted message is left. */
export const ChatMessageKind = z.enum(['text', 'media', 'deleted', 'system'])
export type ChatMessageKind = z.infer<typeof ChatMessageKind>

/** What people settle about one export, asked once: the order of day and month, and the zone of the phone that wrote it. */
export const ChatSetting = z.strictObject({
  evidence: EvidenceNumber,
  dateOrder: DateOrder.nullable(),
  zone: AssumedZone.nullable(),
})
export type ChatSetting = z.infer<typeof ChatSetting>

/** One message as a screen shows it; `line` counts raw lines of the export from 1 and is how it is cited. */
export const ChatMessageView = z.strictObject({
  line: z.int().min(1),
  lastLine: z.int().min(1),
  /** Date and time as the export writes them. */
  stamp: z.string(),
  author: z.string().nullable(),
  text: z.string(),
  kind: ChatMessageKind,
  edited: z.boolean(),
  /** The file a message carried: its name where the export says it, and the item that holds it where it came along. */
  media: z.strictObject({ name: z.string().nullable(), evidence: EvidenceNumber.nullable() }).nullable(),
  /** Wall clock of the phone that exported; null while day and month are open or the date is none. */
  at: CivilText.nullable(),
  claimId: z.string(),
  time: DerivedTime,
  shownTime: Sentence,
})
export type ChatMessageView = z.infer<typeof ChatMessageView>

/** One chat export of the case, without its messages. */
export const ChatView = z.strictObject({
  evidence: EvidenceNumber,
  name: z.string(),
  dateOrder: DateOrder.nullable(),
  decidedBy: DateOrderBasis.nullable(),
  /** The first line whose date allows one order only. */
  decidingLine: z.int().nullable(),
  zone: AssumedZone.nullable(),
  messages: z.int(),
  authors: z.array(z.strictObject({ name: z.string(), messages: z.int() })),
  media: z.strictObject({ named: z.int(), present: z.int(), leftOut: z.int() }),
  deleted: z.int(),
  edited: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** False where the export is longer than the text that is kept. */
  complete: z.boolean(),
})
export type ChatView = z.infer<typeof ChatView>

export const chatOperations = {
  'chats.list': operation(z.strictObject({ caseId: CaseId }), z.array(ChatView)),
  /** Messages in the order of the export; `containing` keeps those whose author or text has the words. */
  'chats.messages': operation(
    z.strictObject({
      caseId: CaseId,
      evidence: EvidenceNumber,
      fromLine: z.int().min(1).default(1),
      limit: z.int().min(1).max(5_000).default(500),
      containing: ShortText.nullable().default(null),
    }),
    z.strictObject({ chat: ChatView, messages: z.array(ChatMessageView), more: z.boolean() }),
  ),
  /** Settles what the export itself cannot say; a new version replaces the last one, which stays in the history. */
  'chats.settle': saveOperation(ChatSetting),
  'chats.settings': listOperation(ChatSetting),
} as const
