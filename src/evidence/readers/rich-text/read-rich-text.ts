import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { type RichText, richText } from './rich-text.ts'

const largestRead = 64 * 1024 * 1024
const roles: Readonly<Record<string, string>> = {
  creatim: 'document-created',
  revtim: 'document-modified',
  printim: 'document-printed',
}

/** Reads a rich text file (.rtf): its words, its author and dates, and a remark on objects and on fields that would act or fetch. */
export async function readRichText(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const length = Math.min(window.size, largestRead)
  const bytes = (await window.read(0, length)) ?? new Uint8Array(0)
  const read = richText(bytesAsLatin1(bytes))
  if (!read.whole) notes.push(readerNote('document-damaged', { part: 'RTF' }))
  if (read.hasObject) notes.push(readerNote('document-embedded-object'))
  if (read.assumed) notes.push(readerNote('text-encoding-assumed', { encoding: 'Windows-1252' }))
  const facts = factsOf(read, notes)
  const times = [...read.moments].flatMap(([word, raw]) => timesOf(word, raw))
  const text = withText ? limitText([{ number: 1, text: read.text }]) : null
  if (text?.complete === false || length < window.size)
    notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function factsOf(read: RichText, notes: ReaderNote[]): MetadataFact[] {
  const facts = [...read.info, ...read.moments].map(([tag, raw]) => factOf('RTF', tag, raw))
  for (const instruction of read.instructions.slice(0, 200)) {
    const words = instruction.trim()
    if (/^DDE(?:AUTO)?\b/i.test(words)) notes.push(readerNote('document-active-content'))
    const target = /^(INCLUDEPICTURE|INCLUDETEXT|LINK|HYPERLINK)\b\s*"?([^"]*)/i.exec(words)
    if (!target) continue
    const kind = (target[1] ?? '').toUpperCase()
    facts.push(factOf('RTF-links', kind, target[2] ?? ''))
    if (kind !== 'HYPERLINK') notes.push(readerNote('document-external-link', { kind }))
  }
  return facts
}

function factOf(block: string, tag: string, raw: string): MetadataFact {
  return { block, tag, raw: shortenText(raw.trim()), reader: ownReader }
}

function timesOf(word: string, raw: string): MetadataTime[] {
  const role = Object.hasOwn(roles, word) ? roles[word] : undefined
  const time = role === undefined ? null : readIsoTime(raw)
  return time && role !== undefined ? [{ source: 'container', raw, ...time, zone: null, note: role }] : []
}
