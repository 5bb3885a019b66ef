import { readCivilText } from './zone.ts'

/** A raw text read as civil time, or the reason why it is none. */
export type RawTimeReading =
  | { text: string; offset: string | null; because: null }
  | { text: null; because: RawTimeFault }

/** `date-blank` nothing but blanks · `date-zero` a clock never set · `date-invalid` no such day or hour · `date-unreadable` no date in it. */
export type RawTimeFault = 'date-blank' | 'date-zero' | 'date-invalid' | 'date-unreadable'

/**
 * The ways files and programs write a moment; the first that fits is taken. Whole texts first (EXIF, ISO 8601, XMP, IPTC, PDF), then what a
 * file's name holds somewhere.
 */
const patterns: readonly RegExp[] = [
  /^(?:D:)?(?<year>\d{4})[:/-]?(?<month>\d{2})[:/-]?(?<day>\d{2})[ T]?(?<hour>\d{2})[:.]?(?<minute>\d{2})(?:[:.]?(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<offset>[zZ]|[+-]\d{2}:?\d{2})?$/,
  /^(?:D:)?(?<year>\d{4})[:/-]?(?<month>\d{2})[:/-]?(?<day>\d{2})$/,
  /^(?<year>\d{4})(?:-(?<month>\d{2}))?$/,
  // Telegram's export and one scanning app write the day first.
  /(?:@|CamScanner )(?<day>\d{2})-(?<month>\d{2})-(?<year>\d{4})(?:[_ ](?<hour>\d{2})[-.](?<minute>\d{2})(?:-(?<second>\d{2}))?)?(?!\d)/,
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2}) (?:at|pukul|jam) (?<hour>\d{1,2})\.(?<minute>\d{2})\.(?<second>\d{2})(?:[ \u00a0\u202f](?<half>[AP]M))?(?!\d)/,
  /(?<!\d)(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})[-_ ](?<hour>\d{2})[-._]?(?<minute>\d{2})[-._]?(?<second>\d{2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)/,
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
    const parts = pattern.exec(trimmed)?.groups
    if (parts !== undefined) return toReading(parts)
  }
  return { text: null, because: 'date-unreadable' }
}

function toReading(parts: Readonly<Record<string, string | undefined>>): RawTimeReading {
  const { year, month, day, hour, minute, second, offset } = parts
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  const time = [hour === undefined ? undefined : hourOf(hour, parts['half']), minute, second]
  const text = hour === undefined ? date : `${date}T${time.filter((part) => part !== undefined).join(':')}`
  if (readCivilText(text) === null) return { text: null, because: 'date-invalid' }
  return { text, offset: offset ?? null, because: null }
}

/** The hour on a clock of twenty-four; `00` o'clock PM and its like stay impossible and make the text no date. */
function hourOf(hour: string, half: string | undefined): string {
  if (half === undefined) return hour.padStart(2, '0')
  if (Number(hour) < 1 || Number(hour) > 12) return '24'
  return String((Number(hour) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')
}
