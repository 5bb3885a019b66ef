import type { ReadText } from '../../contract/reader-answer.ts'
import type { ByteWindow } from './bytes/byte-window.ts'
import type { DocumentFindings } from './read-metadata.ts'

/** What a reader of documents answers: findings for the metadata, and the text where it could be read. */
export type DocumentReading = { findings: DocumentFindings; text: ReadText | null }

const wordTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroenabled.12',
]
const office = 'application/vnd.openxmlformats-officedocument'
const sheetTypes = [`${office}.spreadsheetml.sheet`, 'application/vnd.ms-excel.sheet.macroenabled.12']
const openDocument = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)$/
const pageTypes = ['text/html', 'application/xhtml+xml']
const textTypes = ['text/plain', 'application/xml']

/**
 * Reads the text and properties of a document of a recognised kind; null for kinds that are no documents.
 *
 * Libraries are loaded when their kind first comes, so that a heap of photographs never pays for them. Of markup and
 * mail the words are taken as they stand in the source: nothing is rendered, followed or fetched. Without `withText` only the
 * properties are read; `shortText` takes no more of a chat than of any other text.
 */
export async function readDocument(
  window: ByteWindow,
  mediaType: string,
  withText: boolean,
  shortText = false,
): Promise<DocumentReading | null> {
  if (wordTypes.includes(mediaType)) return (await import('./word/read-word.ts')).readWord(window, withText)
  if (mediaType === 'application/pdf') return (await import('./pdf-text/read-pdf.ts')).readPdf(window, withText)
  if (sheetTypes.includes(mediaType))
    return (await import('./spreadsheet/read-spreadsheet.ts')).readSpreadsheet(window, withText)
  if (mediaType === `${office}.presentationml.presentation`)
    return (await import('./slides/read-slides.ts')).readSlides(window, withText)
  if (openDocument.test(mediaType))
    return (await import('./open-document/read-open-document.ts')).readOpenDocument(window, withText)
  if (mediaType === 'application/rtf')
    return (await import('./rich-text/read-rich-text.ts')).readRichText(window, withText)
  if (mediaType === 'application/x-cfb') return (await import('./compound/read-compound.ts')).readCompound(window)
  if (pageTypes.includes(mediaType)) return (await import('./html/read-html-file.ts')).readHtmlFile(window, withText)
  if (mediaType === 'message/rfc822') return (await import('./mail/read-mail.ts')).readMail(window, withText)
  if (mediaType === 'multipart/related')
    return (await import('./mail/read-saved-page.ts')).readSavedPage(window, withText)
  if (withText && textTypes.includes(mediaType))
    return (await import('./plain-text/read-plain-text.ts')).readPlainText(window, mediaType, shortText)
  return null
}
