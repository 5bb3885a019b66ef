import type { DeadlineView } from '../../src/contract/analysis.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import type { Say } from '../ui/language.tsx'
import { daysBetween, showCivilDate } from '../ui/show-time.ts'

export type DeadlineShown = { chip: string; urgent: boolean; passed: boolean }

/** The next deadline that is not kept yet: the one whose earlier count ends first. */
export function nextDeadline(deadlines: readonly DeadlineView[]): DeadlineView | null {
  const open = deadlines.filter((deadline) => deadline.keptOn === null && lastDay(deadline) !== null)
  return open.toSorted((a, b) => compare(lastDay(a) ?? '', lastDay(b) ?? '') || compare(a.step, b.step))[0] ?? null
}

/** The chip of a deadline: last day by each count, and the days left by the shorter one. */
export function showDeadline(deadline: DeadlineView, today: string, say: Say): DeadlineShown {
  const last = lastDay(deadline) ?? today
  const left = daysBetween(today, last)
  const count = say(deadline.calendar === last ? frameText.calendarDays : frameText.workingDays)
  const blanks = { days: Math.abs(left), count }
  const sentence = left > 0 ? frameText.deadlineDays : left === 0 ? frameText.deadlineToday : frameText.deadlinePassed
  return { chip: `${showLastDays(deadline, say)} · ${say(sentence, blanks)}`, urgent: left <= 2, passed: left < 0 }
}

/** `19 Okt 2024`, or both days where the meaning of *hari* is unsettled. */
export function showLastDays(deadline: DeadlineView, say: Say): string {
  const { calendar, working } = deadline
  if (calendar !== null && working !== null && calendar !== working)
    return say(frameText.deadlineBoth, {
      // Within one month its name is said once: 19 atau 21 Okt 2024.
      calendar: calendar.slice(0, 7) === working.slice(0, 7) ? Number(calendar.slice(8)) : showCivilDate(calendar, say),
      working: showCivilDate(working, say),
    })
  const day = calendar ?? working
  return day === null ? say(frameText.deadlineNone) : showCivilDate(day, say)
}

function lastDay(deadline: DeadlineView): string | null {
  const days = [deadline.calendar, deadline.working].filter((day) => day !== null)
  return days.toSorted(compare)[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
