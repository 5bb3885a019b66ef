import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { describeBytes, shortenText } from '../facts/shorten.ts'
import { readHtml } from '../html/read-html.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { decodeBody } from './decode-body.ts'
import { decodeWords } from './decode-words.ts'
import { leavesOf } from './mail-attachments.ts'
import { partText } from './mail-text.ts'
import { headerOf } from './mime-header.ts'
import { readMailDate } from './read-mail-date.ts'
import { type MimePart, readMime } from './read-mime.ts'

const largestPage = 256 * 1024 * 1024
const mostPartFacts = 200

/**
 * Reads a page a browser saved whole (`.mhtml`, RFC 2557): the address and moment it was saved from, the text of the page, the
 * moments written into it, and what else was saved with it. It is never rendered.
 */
export async function readSavedPage(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const bytes = window.size > largestPage ? null : await window.read(0, window.size)
  if (!bytes) {
    notes.push(readerNote('too-large-to-read', { sizeBytes: window.size, limitBytes: largestPage }))
    return { findings: { facts: [], times: [], notes }, text: null }
  }
  const { root, whole } = readMime(bytes)
  if (!whole) notes.push(readerNote('document-damaged', { part: 'MIME' }))
  const parts = leavesOf(root)
  const pages = parts
    .filter((part) => part.type.word === 'text/html')
    .map((part) => readHtml(partText(bytes, part, notes)))
  const facts = [
    ...headerFacts(root),
    ...(pages[0]?.facts ?? []),
    ...parts.slice(0, mostPartFacts).map((part) => partFact(bytes, part)),
  ]
  const times = [...savedTimes(root, notes), ...pages.flatMap((page) => page.times)]
  const text = withText ? limitText(pages.map((page, index) => ({ number: index + 1, text: page.text }))) : null
  if (text?.complete === false) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function headerFacts(root: MimePart): MetadataFact[] {
  return ['snapshot-content-location', 'subject', 'from', 'date'].flatMap((name) => {
    const value = headerOf(root.headers, name)
    const tag = root.headers.find((header) => header.name.toLowerCase() === name)?.name ?? name
    return value === null ? [] : [{ block: 'MHTML', tag, raw: shortenText(decodeWords(value)), reader: ownReader }]
  })
}

/** Each part by address and kind, with the digest of its bytes, so that a picture saved with the page can be recognised elsewhere. */
function partFact(bytes: Uint8Array, part: MimePart): MetadataFact {
  const place = headerOf(part.headers, 'content-location') ?? headerOf(part.headers, 'content-id') ?? ''
  const body = decodeBody(bytes.subarray(part.body.start, part.body.end), part.encoding)
  const raw = `${part.type.word} ${describeBytes(body)} ${shortenText(place)}`.trim()
  return { block: 'MHTML', tag: 'Part', raw, reader: ownReader }
}

function savedTimes(root: MimePart, notes: ReaderNote[]): MetadataTime[] {
  const raw = headerOf(root.headers, 'date')
  if (raw === null) return []
  const time = readMailDate(raw)
  if (time) return [{ source: 'container', raw, ...time, zone: null, note: 'page-saved' }]
  notes.push(readerNote('date-invalid', { tag: 'Date', raw: shortenText(raw) }))
  return []
}
