import { readCivilText } from './zone.ts'

/** A raw text read as civil time, or the reason why it is none. */
export type RawTimeReading =
  | { text: string; offset: string | null; because: null }
  | { text: null; because: RawTimeFault }

/** `date-blank` nothing but blanks · `date-zero` a clock never set · `date-invalid` no such day or hour · `date-unreadable` no date in it. */
export type RawTimeFault = 'date-blank' | 'date-zero' | 'date-invalid' | 'date-unreadable'

const offset = String.raw`(?:\.\d+)?\s*([zZ]|[+-]\d{2}:?\d{2})?`

/** The ways files and programs write a moment; the first that fits is taken. Groups: year, month, day, hour, minute, second, offset. */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`^(\d{4})[:/-](\d{2})[:/-](\d{2})[ T](\d{2})[:.](\d{2})[:.](\d{2})${offset}$`),
  new RegExp(String.raw`^(\d{4})[:/-](\d{2})[:/-](\d{2})[ T](\d{2})[:.](\d{2})()${offset}$`),
  /^(\d{4})[:/-](\d{2})[:/-](\d{2})()()()()$/,
  new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})${offset}$`),
  /(?<!\d)(\d{4})-(\d{2})-(\d{2}) at (\d{2})\.(\d{2})\.(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})(\d{2})[_-](\d{2})(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})[-_ ](\d{2})[-.](\d{2})[-.](\d{2})(?!\d)/,
  /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/,
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/,
]

/**
 * Reads a moment as a file wrote it: EXIF `2024:09:22 00:12:40`, ISO 8601, `IMG_20241012_194805.jpg`, `IMG-20241014-WA0003.jpg`.
 *
 * `text` is civil text of the contract, cut to what the raw text states. A date of zeros or blanks is *no valid date*, never a guess
 * (product.md §3 rule 3); fractions of a second are dropped.
 */
export function readRawTime(raw: string): RawTimeReading {
  const trimmed = raw.replaceAll('\0', ' ').trim()
  if (/^[\s:.-]*$/.test(trimmed)) return { text: null, because: 'date-blank' }
  if (/^0{4}[:/-]?0{2}[:/-]?0{2}/.test(trimmed)) return { text: null, because: 'date-zero' }
  for (const pattern of patterns) {
    const match = pattern.exec(trimmed)
    if (match) return toReading(match.slice(1))
  }
  return { text: null, because: 'date-unreadable' }
}

function toReading([year, month, day, hour, minute, second, offset]: (string | undefined)[]): RawTimeReading {
  const time = hour ? `T${hour}:${minute}${second ? `:${second}` : ''}` : ''
  const text = `${year}-${month}-${day}${time}`
  if (readCivilText(text) === null) return { text: null, because: 'date-invalid' }
  return { text, offset: offset || null, because: null }
}
