import type { MetadataFact } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { findDateOrder, type DatedLine, type FoundOrder } from '../../../model/chat/chat-date-order.ts'
import { readMessages } from '../../../model/chat/read-chat.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'

/**
 * What a text is as a chat export: how many messages, by how many people, from when to when, and which order of day and month it shows.
 *
 * Null where the text is no export. The messages themselves are read from the kept text whenever they are asked for, because what their
 * dates mean may have to be settled by a person (`date-order-ambiguous`).
 */
export function chatFindings(text: string): { facts: MetadataFact[]; notes: ReaderNote[] } | null {
  const tally = tallyOf(text)
  if (tally.dated.length === 0) return null
  const found = findDateOrder(tally.dated)
  const facts = factsOf(tally, found).map(([tag, raw]) => ({
    block: 'chat',
    tag,
    raw: shortenText(raw),
    reader: ownReader,
  }))
  const notes = found.order === null ? [readerNote('date-order-ambiguous', { first: tally.firstStamp })] : []
  return { facts, notes }
}

/** An export of 64 MiB has a million messages: they are counted as they pass, and none is kept. */
function tallyOf(text: string) {
  const counts = { messages: 0, system: 0, media: 0, deleted: 0, edited: 0 }
  const authors = new Set<string>()
  const dated: DatedLine[] = []
  let [firstStamp, lastStamp] = ['', '']
  for (const { line, header, author, kind, edited } of readMessages(text)) {
    if (dated.length === 0) firstStamp = header.stamp
    lastStamp = header.stamp
    dated.push({ line, fields: header.fields })
    if (author === null) counts.system += 1
    else counts.messages += 1
    if (author !== null) authors.add(author)
    if (kind === 'media' || kind === 'deleted') counts[kind] += 1
    if (edited) counts.edited += 1
  }
  return { ...counts, authors: authors.size, dated, firstStamp, lastStamp }
}

function factsOf(
  tally: ReturnType<typeof tallyOf>,
  found: FoundOrder,
): ReadonlyArray<readonly [tag: string, raw: string]> {
  const decided = found.order === null ? 'undecided' : `${found.order} (${found.basis}${lineOf(found.decidingLine)})`
  return [
    ['messages', String(tally.messages)],
    ['system-lines', String(tally.system)],
    ['authors', String(tally.authors)],
    ['media', String(tally.media)],
    ['deleted', String(tally.deleted)],
    ['edited', String(tally.edited)],
    ['date-order', decided],
    ['first-stamp', tally.firstStamp],
    ['last-stamp', tally.lastStamp],
  ]
}

function lineOf(line: number | null): string {
  return line === null ? '' : `, line ${line}`
}
