import { timelineText } from '../../../../src/text/screens/timeline.ts'
import type { Say } from '../../../ui/language.tsx'
import type { TimelineMark } from './timeline-mark.ts'

const units = [
  [86_400_000, 'elapsedDays'],
  [3_600_000, 'elapsedHours'],
  [60_000, 'elapsedMinutes'],
  [1_000, 'elapsedSeconds'],
] as const

/** A stretch of time in its two largest units, short enough to stand between two marks: `15 j 48 mnt`. Less than a second is `0 dtk`. */
export function shortElapsed(ms: number, say: Say): string {
  let left = Math.abs(ms)
  const parts: string[] = []
  for (const [width, word] of units) {
    const count = Math.floor(left / width)
    left -= count * width
    if (count > 0 && parts.length < 2) parts.push(say(timelineText[word], { count }))
    else if (parts.length > 0) break
  }
  return parts.length === 0 ? say(timelineText.elapsedSeconds, { count: 0 }) : parts.join(' ')
}

type Times = Pick<TimelineMark, 'fromMs' | 'toMs'>

/**
 * The time between two marks in words: exact where both are known well enough, else from least to most; null where they overlap or an
 * open end leaves nothing to say.
 */
export function elapsedBetween(one: Times, other: Times, say: Say): string | null {
  if (one.fromMs === null || one.toMs === null || other.fromMs === null || other.toMs === null) return null
  const [least, most] = [other.fromMs - one.toMs, other.toMs - one.fromMs]
  if (least < 0) return null
  if (most - least <= Math.max(60_000, most * 0.02)) return shortElapsed(other.fromMs - one.fromMs, say)
  return say(timelineText.elapsedRange, { least: shortElapsed(least, say), most: shortElapsed(most, say) })
}
