import type { Language } from '../../text/say.ts'

/** A whole number in groups of three: `1.234.567` in Indonesian, `1,234,567` in English. */
export function groupedNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
}
