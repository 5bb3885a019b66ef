import type { ReadText } from '../../../contract/reader-answer.ts'

/** As much text of one document as is kept for search. */
export const largestTextBytes = 5 * 1024 * 1024

/**
 * Keeps the first 5 million characters of a document's text, page by page; `complete` is false where something was left off.
 *
 * NULs and lone surrogates, which no database text can hold, become U+FFFD.
 */
export function limitText(pages: ReadText['pages']): ReadText {
  const kept: ReadText['pages'] = []
  let left = largestTextBytes
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
