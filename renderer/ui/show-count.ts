import { controlsText } from '../../src/text/screens/controls.ts'
import type { Say } from './language.tsx'

/** A count with its thousands apart, as the language writes them: `50.000`. */
export function showCount(count: number, say: Say): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, say(controlsText.thousandsMark))
}

/** A count for a narrow place: thousands in a word from a thousand on. */
export function shortCount(count: number, say: Say): string {
  return count < 1_000 ? String(count) : say(controlsText.thousands, { count: Math.floor(count / 1_000) })
}
