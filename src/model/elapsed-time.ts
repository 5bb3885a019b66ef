import type { Sentence } from '../contract/problem.ts'

const units = [
  { seconds: 86_400, id: 'hari', one: 'day', many: 'days' },
  { seconds: 3_600, id: 'jam', one: 'hour', many: 'hours' },
  { seconds: 60, id: 'menit', one: 'minute', many: 'minutes' },
  { seconds: 1, id: 'detik', one: 'second', many: 'seconds' },
] as const

/** A stretch of time in words, its two largest units: `1 jam 2 menit`. Less than a second is `0 detik`. The sign is dropped. */
export function elapsedInWords(elapsedMs: number): Sentence {
  let left = Math.floor(Math.abs(elapsedMs) / 1_000)
  const parts: { count: number; unit: (typeof units)[number] }[] = []
  for (const unit of units) {
    const count = Math.floor(left / unit.seconds)
    left -= count * unit.seconds
    if (count > 0 || parts.length > 0) parts.push({ count, unit })
  }
  const shown = parts.slice(0, 2).filter((part) => part.count > 0)
  if (shown.length === 0) return { id: '0 detik', en: '0 seconds' }
  return {
    id: shown.map(({ count, unit }) => `${count} ${unit.id}`).join(' '),
    en: shown.map(({ count, unit }) => `${count} ${count === 1 ? unit.one : unit.many}`).join(' '),
  }
}
