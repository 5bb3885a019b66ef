import type { ReadText } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { ownWordText } from './own-word-text.ts'
import { wordLinks } from './word-links.ts'
import { type WordParts, wordParts } from './word-parts.ts'
import { wordProperties } from './word-properties.ts'

/** mammoth takes some 200 times the size of the XML in memory; what is larger is read by our own single pass. */
const largestForMammoth = 2 * 1024 * 1024

/**
 * Reads a Word document (.docx, .docm): its text by mammoth, author and dates from its properties, and a remark on
 * everything in it that would act or fetch: macros, objects, DDE fields, templates and pictures from elsewhere.
 */
export async function readWord(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const entries = await listZipEntries(window)
  if (!entries) notes.push(readerNote('document-damaged', { part: 'ZIP' }))
  const parts = entries && (await wordParts(window, entries, notes))
  if (!entries || !parts) return { findings: { facts: [], times: [], notes }, text: null }
  noteActiveParts(entries, notes)
  const instructions = [...parts.values()].some((text) => /<w:instrText[^>]*>\s*DDE(?:AUTO)?\b/i.test(text))
  if (instructions) notes.push(readerNote('document-active-content'))
  const { facts, times } = wordProperties(parts, notes)
  facts.push(...wordLinks(parts, notes))
  const text = withText ? await textOf(parts, notes) : null
  return { findings: { facts, times, notes }, text }
}

async function textOf(parts: WordParts, notes: ReaderNote[]): Promise<ReadText | null> {
  const size = [...parts.values()].reduce((sum, part) => sum + part.length, 0)
  const raw = size > largestForMammoth ? ownWordText(parts) : await (await import('./ask-mammoth.ts')).askMammoth(parts)
  if (raw === null) notes.push(readerNote('document-damaged', { part: 'word/document.xml' }))
  const text = raw === null ? null : limitText([{ number: 1, text: raw }])
  if (text?.complete === false) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return text
}

function noteActiveParts(entries: readonly ZipEntry[], notes: ReaderNote[]): void {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/vbaProject\.bin$/i)) notes.push(readerNote('document-macros'))
  if (has(/^word\/(?:embeddings|activeX|afchunk)/i)) notes.push(readerNote('document-embedded-object'))
}
