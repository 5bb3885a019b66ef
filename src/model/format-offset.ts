import type { Sentence } from '../contract/problem.ts'
import type { ClockOffset } from './device-clock.ts'

/** An offset as people read clocks, `+0.59.21 … +1.00.20` (jam.menit.detik), a fast clock with a plus. */
export function formatOffsetInterval({ minSeconds, maxSeconds }: ClockOffset): Sentence {
  const ends = minSeconds === maxSeconds ? [minSeconds] : [minSeconds, maxSeconds]
  return {
    id: ends.map((end) => clockText(end, '.')).join(' … '),
    en: ends.map((end) => clockText(end, ':')).join(' … '),
  }
}

function clockText(seconds: number, mark: string): string {
  const size = Math.abs(seconds)
  const parts = [Math.floor(size / 60) % 60, size % 60].map((part) => String(part).padStart(2, '0'))
  return `${seconds < 0 ? '−' : '+'}${Math.floor(size / 3_600)}${mark}${parts.join(mark)}`
}
