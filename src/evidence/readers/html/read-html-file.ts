import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { decodeCharset } from '../mail/decode-charset.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { readHtml } from './read-html.ts'

/** Pages saved in one file carry their pictures inside, so much more is read than is kept as text. */
const largestRead = 64 * 1024 * 1024

/** Reads a page saved as a single file: its text, what it says of itself, and the moments written into it. It is never rendered. */
export async function readHtmlFile(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const length = Math.min(window.size, largestRead)
  const bytes = (await window.read(0, length)) ?? new Uint8Array(0)
  const charset = /charset\s*=\s*["']?([A-Za-z0-9_-]{1,40})/i.exec(bytesAsLatin1(bytes.subarray(0, 2048)))?.[1]
  const { text: html, assumed } = decodeCharset(bytes, charset ?? null)
  if (assumed) notes.push(readerNote('text-encoding-assumed', { encoding: 'Windows-1252' }))
  const { text, facts, times } = readHtml(html)
  const limited = limitText([{ number: 1, text }])
  const complete = limited.complete && length === window.size
  if (!complete) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text: withText ? { pages: limited.pages, complete } : null }
}
