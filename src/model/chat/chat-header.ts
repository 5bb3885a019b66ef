/** The stamp in front of a message, its numbers in the order they are written. */
export type ChatHeader = {
  /** Date and time as written, without brackets. */
  readonly stamp: string
  readonly fields: readonly [first: number, second: number, third: number]
  /** Seconds since midnight on a clock of twenty-four hours. */
  readonly secondOfDay: number
  readonly hasSeconds: boolean
  /** What a header of this file always looks like; a pasted header of another look is text. */
  readonly look: string
  /** The line after the stamp. */
  readonly rest: string
}

/**
 * Android `08/10/24 21.14 - Nama: teks`, iOS `[08/10/24 21.14.05] Nama: teks`, with comma, colon or dot, blank or narrow blank, 12 or 24
 * hours, year in front or behind.
 */
const header =
  /^(?<open>\[?)(?<stamp>(?<first>\d{1,4})(?<mark>[./-])\s?(?<second>\d{1,2})\k<mark>\s?(?<third>\d{1,4})\.?,?\s(?:(?:pukul|jam|at)\s)?(?<hour>\d{1,2})[.:](?<minute>\d{2})(?:[.:](?<seconds>\d{2}))?(?:\s?(?<half>[AaPp])\.?\s?[Mm]\.?)?)(?<close>\]|\s[-–])\s(?<rest>.*)$/su

/** Marks of writing direction and the byte order mark, which messengers put in front of lines and texts. */
const leadingMarks = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/u

/** A text without the invisible marks of direction in front of it. */
export function withoutLeadingMarks(text: string): string {
  return text.replace(leadingMarks, '')
}

/** Reads the stamp of a line, or null where the line carries none and so belongs to the message before it. */
export function readChatHeader(line: string): ChatHeader | null {
  const parts = header.exec(withoutLeadingMarks(line))?.groups
  if (parts === undefined) return null
  const { open = '', close = '', mark = '', first = '', second = '', third = '' } = parts
  if ((open === '[') !== (close === ']')) return null
  const secondOfDay = readClock(parts)
  const fields = [Number(first), Number(second), Number(third)] as const
  if (secondOfDay === null || !isDateLike([first, second, third])) return null
  const look = `${open}${mark}${first.length > 2 ? 'year-first' : third.length > 2 ? 'year-last' : 'short'}`
  const hasSeconds = parts['seconds'] !== undefined
  return { stamp: parts['stamp'] ?? '', fields, secondOfDay, hasSeconds, look, rest: parts['rest'] ?? '' }
}

function isDateLike(written: readonly [string, string, string]): boolean {
  const [first, second, third] = written
  if (first.length === 3 || third.length === 3) return false
  if (first.length === 4 && third.length === 4) return false
  const days = first.length === 4 ? [second, third] : third.length === 4 ? [first, second] : [first, second, third]
  return days.slice(0, 2).every((part) => Number(part) >= 1 && Number(part) <= 31)
}

/** `00.08 a. m.` is written by some phones and is eight minutes past midnight. */
function readClock(parts: Readonly<Record<string, string | undefined>>): number | null {
  const half = parts['half']?.toLowerCase()
  const [hour, minute, second] = [Number(parts['hour']), Number(parts['minute']), Number(parts['seconds'] ?? 0)]
  if (minute > 59 || second > 59 || hour > (half === undefined ? 23 : 12)) return null
  const onTwentyFour = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return onTwentyFour * 3_600 + minute * 60 + second
}
