import type { DateOrder } from '../../contract/chats.ts'
import { writeCivilText } from '../zone.ts'
import { readChatBody, type ChatBody } from './chat-body.ts'
import { dateInOrder, findDateOrder, type FoundOrder } from './chat-date-order.ts'
import { readChatHeader, type ChatHeader } from './chat-header.ts'

/** One message of an export. `line` and `lastLine` count raw lines from 1. */
export type ChatMessage = ChatBody & {
  readonly line: number
  readonly lastLine: number
  readonly header: Omit<ChatHeader, 'rest' | 'look'>
}

export type Chat = { readonly messages: readonly ChatMessage[]; readonly found: FoundOrder }

/**
 * Reads the text of a WhatsApp export, or null where the text is none.
 *
 * An export begins with a stamped line, byte order mark and blank lines aside. Lines without a stamp of the file's own look belong to
 * the message before them. Nothing is turned into an instant here: the phone's zone is nowhere in the file.
 */
export function readChat(text: string): Chat | null {
  const messages = [...readMessages(text)]
  return messages.length === 0
    ? null
    : { messages, found: findDateOrder(messages.map(({ line, header }) => ({ line, fields: header.fields }))) }
}

/** The messages of an export one after another, so that whoever only counts need not hold a million of them; none where the text is no export. */
export function* readMessages(text: string): Generator<ChatMessage> {
  let block: Block | null = null
  let count = 0
  let look = ''
  for (const { line, number } of linesOf(text)) {
    const header = readChatHeader(line)
    if (block === null) {
      if (line.trim() === '') continue
      if (header === null) return
      look = header.look
    }
    if (header?.look === look) {
      if (block !== null) yield toMessage(block)
      block = { line: number, header, more: [] }
      count += 1
    } else block?.more.push(line)
  }
  if (block !== null && (count > 1 || readChatBody(block.header.rest).author !== null)) yield toMessage(block)
}

/** The wall clock of a message as civil text of the contract, or null where the order is open or there is no such day. */
export function civilTimeOf({ header }: Pick<ChatMessage, 'header'>, order: DateOrder | null): string | null {
  const date = order === null ? null : dateInOrder(header.fields, order)
  if (date === null) return null
  const written = writeCivilText({ date, second: header.secondOfDay })
  return header.hasSeconds ? written : written.slice(0, -3)
}

type Block = { readonly line: number; readonly header: ChatHeader; readonly more: string[] }

/** Lines as `split` gives them, one at a time. */
function* linesOf(text: string): Generator<{ line: string; number: number }> {
  const ends = /\r\n|\n|\r/gu
  let start = 0
  let number = 1
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { line: text.slice(start, end.index), number }
    start = ends.lastIndex
    number += 1
  }
  yield { line: text.slice(start), number }
}

function toMessage({ line, header, more }: Block): ChatMessage {
  // Blank lines at the end of a file belong to nobody; inside a message they do.
  while (more.at(-1)?.trim() === '') more.pop()
  const { rest, look: _look, ...stamp } = header
  return { ...readChatBody([rest, ...more].join('\n')), line, lastLine: line + more.length, header: stamp }
}
