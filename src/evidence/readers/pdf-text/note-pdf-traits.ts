import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'

/**
 * Remarks on signature fields, scripts and attachments of a PDF. A signature is only noticed here, never judged: that is
 * the verifier's work.
 *
 * `hasJSActions` of pdf.js 6.5 says yes for every signature field, so the actions themselves are looked at.
 */
export async function notePdfTraits(
  document: PDFDocumentProxy,
  info: Readonly<Record<string, unknown>>,
  notes: ReaderNote[],
): Promise<void> {
  if (info['IsSignaturesPresent'] === true) notes.push(readerNote('document-signed'))
  const ofDocument: unknown = await document.getJSActions().catch(() => null)
  const fields: unknown = await document.getFieldObjects().catch(() => null)
  if (hasMembers(ofDocument) || membersOf(fields).flat().some(hasActions))
    notes.push(readerNote('document-active-content'))
  const attachments: unknown = await document.getAttachments().catch(() => null)
  if (hasMembers(attachments)) notes.push(readerNote('document-embedded-object'))
}

function hasActions(field: unknown): boolean {
  return typeof field === 'object' && field !== null && 'actions' in field && hasMembers(field.actions)
}

function hasMembers(value: unknown): boolean {
  return membersOf(value).length > 0
}

function membersOf(value: unknown): unknown[] {
  if (value instanceof Map) return [...value.values()]
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
