import type { MetadataFact } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readChat, type Chat } from '../../../model/chat/read-chat.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'

/**
 * What a text is as a chat export: how many messages, by how many people, from when to when, and which order of day and month it shows.
 *
 * Null where the text is no export. The messages themselves are read from the kept text whenever they are asked for, because what their
 * dates mean may have to be settled by a person (`date-order-ambiguous`).
 */
export function chatFindings(text: string): { facts: MetadataFact[]; notes: ReaderNote[] } | null {
  const chat = readChat(text)
  if (chat === null) return null
  const facts = factsOf(chat).map(([tag, raw]) => ({ block: 'chat', tag, raw: shortenText(raw), reader: ownReader }))
  const notes = chat.found.order === null ? [readerNote('date-order-ambiguous', { first: firstStamp(chat) })] : []
  return { facts, notes }
}

function factsOf({ messages, found }: Chat): ReadonlyArray<readonly [tag: string, raw: string]> {
  const authored = messages.filter((message) => message.author !== null)
  const decided = found.order === null ? 'undecided' : `${found.order} (${found.basis}${lineOf(found.decidingLine)})`
  return [
    ['messages', String(authored.length)],
    ['system-lines', String(messages.length - authored.length)],
    ['authors', String(new Set(authored.map((message) => message.author)).size)],
    ['media', String(messages.filter((message) => message.kind === 'media').length)],
    ['deleted', String(messages.filter((message) => message.kind === 'deleted').length)],
    ['edited', String(messages.filter((message) => message.edited).length)],
    ['date-order', decided],
    ['first-stamp', messages[0]?.header.stamp ?? ''],
    ['last-stamp', messages.at(-1)?.header.stamp ?? ''],
  ]
}

function lineOf(line: number | null): string {
  return line === null ? '' : `, line ${line}`
}

function firstStamp(chat: Chat): string {
  return chat.messages[0]?.header.stamp ?? ''
}
