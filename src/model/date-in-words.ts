import { parseCivilDate, type CivilDate } from './civil-date.ts'

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const otherStarts: Readonly<Record<string, number>> = { may: 5, aug: 8, agt: 8, oct: 10, dec: 12 }

/** The first full date in a sentence (`pada 12 Oktober 2024 saya …`) as `2024-10-12`; a day without its year is no date. */
export function dateInWords(text: string): CivilDate | null {
  const dates = /(\d{1,2})[\s./-]+(\p{L}{3,}|\d{1,2})[\s./-]+(\d{4})|(\d{4})-(\d{2})-(\d{2})/gu
  for (const [, day = '', month = '', year, isoYear = '', isoMonth = '', isoDay = ''] of text.matchAll(dates)) {
    const parts = year === undefined ? [isoYear, isoMonth, isoDay] : [year, monthNumber(month), day]
    const read = parseCivilDate(parts.map((part) => part.padStart(2, '0')).join('-'))
    if (read !== null) return read
  }
  return null
}

function monthNumber(word: string): string {
  if (/^\d+$/.test(word)) return word
  const start = word.slice(0, 3).toLowerCase()
  return String(otherStarts[start] ?? monthStarts.indexOf(start) + 1)
}
