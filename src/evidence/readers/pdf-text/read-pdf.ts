import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { ReadText } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { inOwnMemory } from '../bytes/own-memory.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { pdfProperties, pdfReader } from './pdf-properties.ts'
import { openPdf } from './open-pdf.ts'
import { notePdfTraits } from './note-pdf-traits.ts'

const largestPdf = 256 * 1024 * 1024
const mostPages = 5000

/**
 * Reads a PDF with pdf.js: text by page, number of pages, properties; whether it is locked, signed, or carries actions and
 * attachments is remarked on. Nothing in it is run, drawn or fetched.
 */
export async function readPdf(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const findings = { facts: [], times: [], notes }
  const bytes = window.size > largestPdf ? null : await window.read(0, window.size)
  if (!bytes) {
    notes.push(readerNote('too-large-to-read', { sizeBytes: window.size, limitBytes: largestPdf }))
    return { findings, text: null }
  }
  const opened = await openPdf(inOwnMemory(bytes))
  if (typeof opened === 'string') {
    notes.push(opened === 'locked' ? readerNote('password-protected') : readerNote('document-damaged', { part: 'PDF' }))
    return { findings, text: null }
  }
  try {
    return await readOpened(opened, withText, notes)
  } finally {
    await opened.loadingTask.destroy()
  }
}

async function readOpened(
  document: PDFDocumentProxy,
  withText: boolean,
  notes: ReaderNote[],
): Promise<DocumentReading> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const properties: Readonly<Record<string, unknown>> = { ...info }
  const { facts, times } = pdfProperties(properties, notes)
  facts.push({ block: 'PDF', tag: 'PageCount', raw: String(document.numPages), reader: pdfReader })
  await notePdfTraits(document, properties, notes)
  const text = withText ? await textOf(document, notes) : null
  return { findings: { facts, times, notes }, text }
}

async function textOf(document: PDFDocumentProxy, notes: ReaderNote[]): Promise<ReadText> {
  const pages: ReadText['pages'] = []
  let length = 0
  let damaged = 0
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && length <= largestTextBytes; number += 1) {
    const text = await pageText(document, number)
    if (text === null) damaged += 1
    pages.push({ number, text: text ?? '' })
    length += text?.length ?? 0
  }
  if (damaged > 0) notes.push(readerNote('document-damaged', { part: `${damaged}/${document.numPages}` }))
  const limited = limitText(pages)
  const complete = limited.complete && pages.length === document.numPages
  if (!complete) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { pages: limited.pages, complete }
}

/** The text of one page, a line per text line of the page; null where the page cannot be read. */
async function pageText(document: PDFDocumentProxy, number: number): Promise<string | null> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    page.cleanup()
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  } catch {
    // One broken page must not cost the others; the caller counts it.
    return null
  }
}
