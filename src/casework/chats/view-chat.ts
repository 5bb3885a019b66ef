import type { ChatMessageView, ChatView } from '../../contract/chats.ts'
import type { ChatMessage } from '../../model/chat/read-chat.ts'
import { formatDerivedTime } from '../../model/format-claim.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { displayZoneOf } from '../timeline/case-setting.ts'
import { messageClaim } from './message-claims.ts'
import { chatSettings, openChat, type CaseChat } from './open-chat.ts'

/** Names of files that came along with an export, by name: its brothers in the same archive first, then the rest of the case. */
export type MediaIndex = ReadonlyMap<string, string>

/** Every chat export of the case, in the order of the register. */
export function listChats(openCase: OpenCase): ChatView[] {
  const settings = chatSettings(openCase)
  const chats = openCase.rows.evidence.list().map((item) => openChat(openCase, item.number, settings))
  return chats.filter((chat) => chat !== null).map((chat) => viewChat(chat, mediaOf(openCase, chat.evidence)))
}

/** What an export is, in numbers: people, messages, media that came along or was left out, and what settled its dates. */
export function viewChat(chat: CaseChat, media: MediaIndex): ChatView {
  const carried = chat.messages.filter((message) => message.kind === 'media')
  const named = carried.filter((message) => typeof message.media?.name === 'string')
  const present = named.filter((message) => media.has(message.media?.name ?? ''))
  return {
    evidence: chat.evidence,
    name: chat.name,
    dateOrder: chat.order,
    decidedBy: chat.basis,
    decidingLine: chat.basis === 'person' ? null : chat.found.decidingLine,
    zone: chat.zone,
    messages: chat.messages.length,
    authors: countAuthors(chat.messages),
    media: { named: named.length, present: present.length, leftOut: carried.length - named.length },
    deleted: chat.messages.filter((message) => message.kind === 'deleted').length,
    edited: chat.messages.filter((message) => message.edited).length,
    first: chat.messages[0]?.header.stamp ?? null,
    last: chat.messages.at(-1)?.header.stamp ?? null,
    complete: chat.complete,
  }
}

/** One message with its claim of time, told in the zone the case is shown in. */
export function viewMessage(
  chat: CaseChat,
  message: ChatMessage,
  { openCase, media }: { openCase: OpenCase; media: MediaIndex },
): ChatMessageView {
  const { id, claim, derived } = messageClaim(chat, message)
  const { line, lastLine, header, author, text, kind, edited } = message
  return {
    line,
    lastLine,
    stamp: header.stamp,
    author,
    text,
    kind,
    edited,
    media:
      message.media === null
        ? null
        : { name: message.media.name, evidence: media.get(message.media.name ?? '') ?? null },
    at: claim.reading,
    claimId: id,
    time: derived,
    shownTime: formatDerivedTime(derived, displayZoneOf(openCase)),
  }
}

/** Where the files an export names lie; a name two items share is settled in favour of the same archive, then of the lower number. */
export function mediaOf(openCase: OpenCase, evidence: string): MediaIndex {
  const items = openCase.rows.evidence.list()
  const parent = items.find((item) => item.number === evidence)?.parent ?? null
  const brothers = items.filter((item) => parent !== null && item.parent === parent)
  const index = new Map<string, string>()
  for (const item of [...brothers, ...items]) {
    const name = item.name.split(/[\\/]/).at(-1) ?? item.name
    if (item.number !== evidence && !index.has(name)) index.set(name, item.number)
  }
  return index
}

function countAuthors(messages: readonly ChatMessage[]): ChatView['authors'] {
  const counts = new Map<string, number>()
  for (const { author } of messages) if (author !== null) counts.set(author, (counts.get(author) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, messages: count })).sort(byMessages)
}

function byMessages(one: ChatView['authors'][number], other: ChatView['authors'][number]): number {
  return other.messages - one.messages || (one.name < other.name ? -1 : 1)
}
