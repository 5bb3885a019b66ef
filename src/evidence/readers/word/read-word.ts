import type { ReadText } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { openOffice } from '../office/open-office.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { ownWordText } from './own-word-text.ts'
import type { WordParts } from './word-parts.ts'

/** mammoth takes some 200 times the size of the XML in memory; what is larger is read by our own single pass. */
const largestForMammoth = 2 * 1024 * 1024

/**
 * Reads a Word document (.docx, .docm): its text by mammoth, author and dates from its properties, and a remark on
 * everything in it that would act or fetch: macros, objects, DDE fields, templates and pictures from elsewhere.
 */
export async function readWord(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const opened = await openOffice(window, { kind: 'DOCX', folder: 'word' }, notes)
  if (!opened) return { findings: { facts: [], times: [], notes }, text: null }
  const { parts, facts, times } = opened
  const instructions = [...parts.values()].some((text) => /<w:instrText[^>]*>\s*DDE(?:AUTO)?\b/i.test(text))
  if (instructions) notes.push(readerNote('document-active-content'))
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
