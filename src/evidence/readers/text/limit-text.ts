import type { ReadText } from '../../../contract/reader-answer.ts'

/** As much text of one document as is kept for search. */
export const largestTextBytes = 5 * 1024 * 1024
/** A chat export is read to its end: the newest messages stand last, and they are what a case is about. */
export const largestChatBytes = 64 * 1024 * 1024

/**
 * Keeps the first characters of a document's text, 5 million unless another `limit` is given, page by page; `complete` is false where something was left off.
 *
 * NULs and lone surrogates, which no database text can hold, become U+FFFD.
 */
export function limitText(pages: ReadText['pages'], limit: number = largestTextBytes): ReadText {
  const kept: ReadText['pages'] = []
  let left = limit
  for (const page of pages) {
    if (page.text.length > left) {
      kept.push({ number: page.number, text: clean(page.text.slice(0, left)) })
      return { pages: kept, complete: false }
    }
    kept.push({ number: page.number, text: clean(page.text) })
    left -= page.text.length
  }
  return { pages: kept, complete: true }
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
