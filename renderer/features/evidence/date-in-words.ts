import { readDate } from '../../ui/read-date.ts'

/** The first full date in a sentence (`pada 12 Oktober 2024 saya …`) as `2024-10-12`; a day without its year is no date. */
export function dateInWords(text: string): string | null {
  for (const match of text.matchAll(/\d{1,2}[\s./-]+(?:\p{L}{3,}|\d{1,2})[\s./-]+\d{4}|\d{4}-\d{2}-\d{2}/gu)) {
    const read = readDate(match[0])
    if (read !== null) return read
  }
  return null
}
