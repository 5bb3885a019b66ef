import { widthOf, type Span } from './span.ts'

/** So many days from one on. */
export type DaysAsked = { readonly from: string; readonly days: number }

const dayMs = 86_400_000
/** As many as the core tells at once. A window of more has days thinner than can be told. */
const mostDays = 4_000
/** Days are asked in whole stretches of this many, so that a drag of some days asks nothing new. */
const stretch = 64

/**
 * The days of a window and as much again on either side, in whole stretches; null where a window is so wide that no day is told in it.
 *
 * It follows the window, not the case: one claim of the year 9999 takes no day away from the year in sight.
 */
export function daysToAsk(span: Span): DaysAsked | null {
  const width = widthOf(span) / dayMs
  if (width + 2 * stretch > mostDays) return null
  const margin = Math.min(width, (mostDays - width) / 2 - stretch)
  const first = Math.floor((span.fromMs / dayMs - margin) / stretch) * stretch
  const last = Math.ceil((span.toMs / dayMs + margin) / stretch) * stretch
  return { from: dateOf(first), days: Math.min(mostDays, last - first) }
}

/** The civil date of a day counted from 1970; kept within what can be written with four digits. */
function dateOf(day: number): string {
  const ms = Math.min(Math.max(day * dayMs, Date.UTC(1900, 0)), Date.UTC(9_980, 0))
  return new Date(ms).toISOString().slice(0, 10)
}
