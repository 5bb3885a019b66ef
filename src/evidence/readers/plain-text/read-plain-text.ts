import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1, bytesAsUtf8, startsWithText } from '../bytes/byte-text.ts'
import { readerNote } from '../container/container-reading.ts'
import { readChat } from '../../../model/chat/read-chat.ts'
import { chatFindings } from '../chat/chat-findings.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestChatBytes, largestTextBytes, limitText } from '../text/limit-text.ts'

const lookedAtBytes = 64 * 1024

/**
 * Reads a text file: UTF-16 where a byte order mark says so, UTF-8 where it is well formed, else Windows-1252, and then says
 * that this was assumed. More than 5 MiB is cut, and said; a chat export is recognised by its lines and read as far as 64 MiB.
 */
export async function readPlainText(
  window: ByteWindow,
  mediaType: string,
  shortText = false,
): Promise<DocumentReading> {
  const limit = shortText ? largestTextBytes : await limitOf(window, mediaType)
  const length = Math.min(window.size, limit)
  const bytes = (await window.read(0, length)) ?? new Uint8Array(0)
  const notes: ReaderNote[] = []
  const text = decode(length < window.size ? withoutCutCharacter(bytes) : bytes, notes)
  const limited = limitText([{ number: 1, text }], limit)
  const complete = limited.complete && length === window.size
  if (!complete) notes.push(readerNote('text-cut', { limitBytes: limit }))
  const chat = mediaType === 'text/plain' ? chatFindings(text) : null
  notes.push(...(chat?.notes ?? []))
  return { findings: { facts: chat?.facts ?? [], times: [], notes }, text: { pages: limited.pages, complete } }
}

/** Whether a long text is an export shows in its first messages. */
async function limitOf(window: ByteWindow, mediaType: string): Promise<number> {
  if (mediaType !== 'text/plain' || window.size <= largestTextBytes) return largestTextBytes
  const beginning = await window.read(0, lookedAtBytes)
  return beginning && readChat(decode(beginning, [])) ? largestChatBytes : largestTextBytes
}

function decode(bytes: Uint8Array, notes: ReaderNote[]): string {
  if (startsWithText(bytes, '\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWithText(bytes, '\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  const text = bytesAsUtf8(bytes)
  if (text !== null) return text.replace(/^\uFEFF/, '')
  notes.push(readerNote('text-encoding-assumed', { encoding: 'Windows-1252' }))
  return bytesAsLatin1(bytes)
}

/** Drops the first bytes of a UTF-8 character that the limit cut in two. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.subarray(0, bytes.length - back) : bytes
  }
  return bytes
}

/** How many bytes a UTF-8 character that begins with this byte has. */
function sequenceLength(first: number): number {
  if (first >= 0xf0) return 4
  return first >= 0xe0 ? 3 : 2
}
