const monthStarts = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const otherStarts: Readonly<Record<string, number>> = { may: 5, aug: 8, agt: 8, oct: 10, dec: 12 }

/** Reads `14-10-2024`, `14/10/2024`, `14.10.2024`, `14 Okt 2024` or `2024-10-14` as `2024-10-14`; null where it is no real date. */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[\s./-]+([\p{L}]+|\d{1,2})[\s./-]+(\d{4})$/u.exec(text.trim())
  if (!local) return null
  return toIso(Number(local[3]), monthNumber(local[2] ?? ''), Number(local[1]))
}

/** Reads `10.40`, `10:40`, `1040` or `10.40.05` as `10:40:00`; null where it is no time of day. */
export function readClock(text: string): string | null {
  const match = /^(\d{1,2})[.:]?(\d{2})(?:[.:](\d{2}))?$/.exec(text.trim())
  if (!match) return null
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
}

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const start = word.slice(0, 3).toLowerCase()
  return otherStarts[start] ?? monthStarts.indexOf(start) + 1
}

function toIso(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
  return real && month >= 1 ? made.toISOString().slice(0, 10) : null
}
