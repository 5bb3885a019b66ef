import type { DeadlineCount, DeadlineState } from '../contract/analysis.ts'
import type { WorkingTable } from '../contract/data-packs.ts'
import { addDays, dayNumberOf, type CivilDate } from './civil-date.ts'
import { isCoveredYear, isDayOff } from './office-hours.ts'

/** A last day by one count, the day the step was done if it was, and the day it is told on. */
export type StateQuestion = {
  readonly count: DeadlineCount
  readonly lastDay: CivilDate
  readonly keptOn: CivilDate | null
  readonly today: CivilDate
  readonly holidays: WorkingTable
}

/**
 * How a last day stands on a day: open with so many days left, today, passed by so many; or, once the step was done, in time or late by so
 * many days of its own count.
 *
 * A step done later than `today` is not done yet on that day: a dossier tells its own day, not a later one. `days` is null where a count of
 * working days would run through a year whose holidays are not known: nothing is invented.
 */
export function deadlineStateOf(question: StateQuestion): DeadlineState {
  const { count, lastDay, today } = question
  const keptOn = question.keptOn !== null && question.keptOn <= today ? question.keptOn : null
  const daysAfter = (day: CivilDate): number | null => daysFrom(lastDay, day, question)
  if (keptOn !== null)
    return keptOn <= lastDay ? { count, kind: 'kept', days: 0 } : { count, kind: 'kept-late', days: daysAfter(keptOn) }
  if (today === lastDay) return { count, kind: 'today', days: 0 }
  if (today > lastDay) return { count, kind: 'passed', days: daysAfter(today) }
  return { count, kind: 'open', days: daysFrom(today, lastDay, question) }
}

/** Days of a count after one day up to and with a later one. */
function daysFrom(from: CivilDate, to: CivilDate, { count, holidays }: StateQuestion): number | null {
  if (count === 'calendar') return dayNumberOf(to) - dayNumberOf(from)
  // The covered years are few and follow each other, so the walk is short.
  if (!isCoveredYear(from, holidays) || !isCoveredYear(to, holidays)) return null
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!isDayOff(day, holidays)) days += 1
  return days
}
