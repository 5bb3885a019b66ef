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
  const lines = text.split(/\r\n|\n|\r/u)
  const start = lines.findIndex((line) => line.trim() !== '')
  const first = readChatHeader(lines[start] ?? '')
  if (first === null) return null
  const blocks = collectBlocks(lines, start, first.look)
  if (blocks.length < 2 && readChatBody(first.rest).author === null) return null
  const messages = blocks.map(toMessage)
  return { messages, found: findDateOrder(messages.map(({ line, header }) => ({ line, fields: header.fields }))) }
}

/** The wall clock of a message as civil text of the contract, or null where the order is open or there is no such day. */
export function civilTimeOf({ header }: Pick<ChatMessage, 'header'>, order: DateOrder | null): string | null {
  const date = order === null ? null : dateInOrder(header.fields, order)
  if (date === null) return null
  const written = writeCivilText({ date, second: header.secondOfDay })
  return header.hasSeconds ? written : written.slice(0, -3)
}

type Block = { readonly line: number; readonly header: ChatHeader; readonly more: string[] }

function collectBlocks(lines: readonly string[], start: number, look: string): Block[] {
  const blocks: Block[] = []
  for (const [index, line] of lines.slice(start).entries()) {
    const header = readChatHeader(line)
    if (header?.look === look) blocks.push({ line: start + index + 1, header, more: [] })
    else blocks.at(-1)?.more.push(line)
  }
  return blocks
}

function toMessage({ line, header, more }: Block): ChatMessage {
  // Blank lines at the end of a file belong to nobody; inside a message they do.
  while (more.at(-1)?.trim() === '') more.pop()
  const { rest, look: _look, ...stamp } = header
  return { ...readChatBody([rest, ...more].join('\n')), line, lastLine: line + more.length, header: stamp }
}
