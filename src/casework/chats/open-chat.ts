import { WorkbenchError } from '../../contract/failure.ts'
import type { ChatSetting, DateOrder, DateOrderBasis } from '../../contract/chats.ts'
import { EvidenceView } from '../../contract/evidence.ts'
import { ReadText } from '../../contract/reader-answer.ts'
import { readChat, type Chat } from '../../model/chat/read-chat.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { standingRecords } from '../records/standing-records.ts'

/** A chat export of the case with what people settled about it. */
export type CaseChat = Chat & {
  readonly evidence: string
  readonly name: string
  readonly order: DateOrder | null
  readonly basis: DateOrderBasis | null
  readonly zone: ChatSetting['zone']
  /** False where the export is longer than the text that is kept. */
  readonly complete: boolean
}

const ItemProblems = EvidenceView.shape.problems
const StoredText = ReadText.pick({ pages: true }).nullable()

/** What was settled about each export, by its number. */
export function chatSettings(openCase: OpenCase): ReadonlyMap<string, ChatSetting> {
  return new Map(standingRecords(openCase, 'chat-setting').map(({ body }) => [body.evidence, body]))
}

/**
 * Reads an item as a chat export, or null where it is none.
 *
 * The messages come from the text the reader process took out of the original; an order of day and month that a person settled stands
 * above the one the file shows.
 */
export function openChat(
  openCase: OpenCase,
  evidence: string,
  settings: ReadonlyMap<string, ChatSetting> = chatSettings(openCase),
): CaseChat | null {
  const item = openCase.rows.evidence.find(evidence)
  if (item?.mediaType !== 'text/plain') return null
  const chat = readOnce(openCase, evidence)
  if (chat === null) return null
  const complete = !ItemProblems.parse(item.problems).some((problem) => problem.code === 'text-cut')
  const { dateOrder, zone } = settings.get(evidence) ?? { dateOrder: null, zone: null }
  const order = dateOrder ?? chat.found.order
  const basis = dateOrder === null ? chat.found.basis : 'person'
  return { ...chat, evidence, name: item.name, order, basis, zone, complete }
}

/** The export read last, by case: whoever scrolls through tens of thousands of messages asks for one page after another. */
const readLast = new WeakMap<OpenCase, { evidence: string; chat: Chat }>()

function readOnce(openCase: OpenCase, evidence: string): Chat | null {
  const isPurged = openCase.rows.purges.find(evidence) !== null
  const last = readLast.get(openCase)
  if (last?.evidence === evidence && !isPurged) return last.chat
  if (isPurged) readLast.delete(openCase)
  const text = StoredText.parse(openCase.rows.readings.find(evidence)?.text ?? null)
  const chat = text === null ? null : readChat(text.pages.map((page) => page.text).join('\n'))
  if (chat !== null) readLast.set(openCase, { evidence, chat })
  return chat
}

/** The chat export of that number; `not-found` where the item is none. */
export function requireChat(openCase: OpenCase, evidence: string): CaseChat {
  const chat = openChat(openCase, evidence)
  if (chat === null) throw new WorkbenchError('not-found', 'no chat export', { details: { what: evidence } })
  return chat
}
