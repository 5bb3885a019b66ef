import type { ReadText } from '../../contract/reader-answer.ts'
import type { ByteWindow } from './bytes/byte-window.ts'
import type { DocumentFindings } from './read-metadata.ts'

/** What a reader of documents answers: findings for the metadata, and the text where it could be read. */
export type DocumentReading = { findings: DocumentFindings; text: ReadText | null }

const wordTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroenabled.12',
]
const textTypes = [
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'application/xml',
  'message/rfc822',
  'multipart/related',
]

/**
 * Reads the text and properties of a document of a recognised kind; null for kinds that are no documents.
 *
 * Libraries are loaded when their kind first comes, so that a heap of photographs never pays for them. Markup and mail are
 * read as the text they are written in: nothing is rendered, followed or fetched. Without `withText` only the properties
 * are read.
 */
export async function readDocument(
  window: ByteWindow,
  mediaType: string,
  withText: boolean,
): Promise<DocumentReading | null> {
  if (wordTypes.includes(mediaType)) return (await import('./word/read-word.ts')).readWord(window, withText)
  if (mediaType === 'application/pdf') return (await import('./pdf-text/read-pdf.ts')).readPdf(window, withText)
  if (withText && textTypes.includes(mediaType))
    return (await import('./plain-text/read-plain-text.ts')).readPlainText(window, mediaType)
  return null
}
