import type { DeadlineView } from '../../src/contract/analysis.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import type { Say } from '../ui/language.tsx'
import { showCivilDate } from '../ui/show-time.ts'

export type DeadlineShown = { chip: string; urgent: boolean; passed: boolean }

/** The next deadline that is not kept yet: the one whose earlier count ends first. */
export function nextDeadline(deadlines: readonly DeadlineView[]): DeadlineView | null {
  const open = deadlines.filter((deadline) => !isKept(deadline) && lastDay(deadline) !== null)
  return open.toSorted((a, b) => compare(lastDay(a) ?? '', lastDay(b) ?? '') || compare(a.step, b.step))[0] ?? null
}

/** The chip of a deadline: last day by each count, and how the earlier one stands. */
export function showDeadline(deadline: DeadlineView, say: Say): DeadlineShown {
  const [state] = deadline.states
  const days = showLastDays(deadline, say)
  if (state === undefined) return { chip: days, urgent: false, passed: false }
  const isNear = state.kind === 'today' || (state.kind === 'open' && state.days !== null && state.days <= 2)
  const passed = state.kind === 'passed'
  return { chip: `${days} · ${say(state.shown)}`, urgent: isNear || passed, passed }
}

/** Whether a step was done by the day its clocks are told on. */
export function isKept({ states }: DeadlineView): boolean {
  return states.some(({ kind }) => kind === 'kept' || kind === 'kept-late')
}

/** Whether a last day has gone by any count, with the step done after it or not yet. */
export function isLate({ states }: DeadlineView): boolean {
  return states.some(({ kind }) => kind === 'passed' || kind === 'kept-late')
}

/** `19 Okt 2024`, or both days where the meaning of *hari* is unsettled. */
export function showLastDays(deadline: Pick<DeadlineView, 'calendar' | 'working'>, say: Say): string {
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
