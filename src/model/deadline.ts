import type { DeadlineView } from '../contract/analysis.ts'
import type {
  DeadlineRuleSet,
  DeadlineRules,
  DeadlineStep,
  StartEventCode,
} from '../contract/data-packs/deadline-rules.ts'
import type { WorkingTable } from '../contract/data-packs.ts'
import { addDays, parseCivilDate, type CivilDate } from './civil-date.ts'
import { deadlineStateOf } from './deadline-state.ts'
import { formatDeadline, formatDeadlineState } from './format-deadline.ts'
import { isCoveredYear, nextWorkingDay } from './office-hours.ts'

/** Something that starts a clock: which event, on which day, about what (several acts may have become known on several days). */
export type StartEvent = { code: StartEventCode; date: CivilDate; about: string | null }

export type DeadlineQuestion = {
  rules: DeadlineRules
  holidays: WorkingTable
  ruleSet: string
  events: readonly StartEvent[]
  /** The day each step was done, by step code, as far as it was. */
  keptOn: Readonly<Record<string, CivilDate>>
  /** The day on which it is told how each last day stands. */
  today: CivilDate
}

/**
 * The last days of a rule set, one line per step and start event, each with the clause that gives it.
 *
 * The first day counted is the day after the start event; working days leave out weekends, public holidays and joint leave. Where the
 * meaning of *hari* is unsettled both days stand and `unsettled` is true (domain.md §1.2): nobody decides it silently. A working count
 * that runs through a year without known holidays is `incomplete`. A passed day warns and never blocks.
 */
export function deadlinesOf({ rules, holidays, ruleSet, events, keptOn, today }: DeadlineQuestion): DeadlineView[] {
  const set = rules.ruleSets.find((candidate) => candidate.code === ruleSet)
  if (set === undefined) return []
  const stepsOf = (event: StartEvent): DeadlineView[] =>
    set.steps
      .filter((step) => step.startEvent === event.code)
      .map((step) =>
        toView(step, event, { holidays, nameId: nameOf(event, rules), keptOn: keptOn[step.code] ?? null, today }),
      )
  return events.filter((event) => parseCivilDate(event.date) !== null).flatMap(stepsOf)
}

/** The rule sets that may govern a case on a day, in the order of the pack. */
export function ruleSetsFor(
  rules: DeadlineRules,
  { contest, on }: { contest: string; on: CivilDate },
): DeadlineRuleSet[] {
  return rules.ruleSets.filter(
    (set) =>
      set.contestKinds.some((kind) => kind === contest) &&
      set.validFrom <= on &&
      (set.validTo === null || set.validTo >= on),
  )
}

/** The day so many calendar days away; the start day itself is day zero. */
export function countCalendarDays(start: CivilDate, days: number, direction: DeadlineStep['direction']): CivilDate {
  return addDays(start, direction === 'after' ? days : -days)
}

/** The day so many working days away; the start day itself is day zero, whether it works or not. */
export function countWorkingDays(
  start: CivilDate,
  days: number,
  { direction, holidays }: { direction: DeadlineStep['direction']; holidays: WorkingTable },
): CivilDate {
  let day = start
  for (let counted = 0; counted < days; counted += 1)
    day = nextWorkingDay(day, holidays, direction === 'after' ? 1 : -1)
  return day
}

function toView(
  step: DeadlineStep,
  event: StartEvent,
  told: { holidays: WorkingTable; nameId: string; keptOn: CivilDate | null; today: CivilDate },
): DeadlineView {
  const { holidays, nameId, keptOn, today } = told
  const { days, direction, dayMeaning } = step
  const working = dayMeaning === 'calendar' ? null : countWorkingDays(event.date, days, { direction, holidays })
  const calendar = dayMeaning === 'working' ? null : countCalendarDays(event.date, days, direction)
  const lastDays = [
    ...(calendar === null ? [] : [{ count: 'calendar' as const, lastDay: calendar }]),
    ...(working === null ? [] : [{ count: 'working' as const, lastDay: working }]),
  ].toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)))
  const states = lastDays.map((one) => deadlineStateOf({ ...one, keptOn, today, holidays }))
  return {
    step: step.code,
    title: step.nameId,
    clause: step.clause,
    startEvent: event.about === null ? nameId : `${nameId} (${event.about})`,
    startDate: event.date,
    days,
    calendar,
    working,
    unsettled: dayMeaning === 'unsettled',
    keptOn,
    toldOn: today,
    states: states.map((state) => ({ ...state, shown: formatDeadlineState(state) })),
    told: formatDeadline(states),
    incomplete: working !== null && [event.date, working].some((day) => !isCoveredYear(day, holidays)),
    confidence: step.confidence,
  }
}

function nameOf(event: StartEvent, rules: DeadlineRules): string {
  return rules.startEvents.find((candidate) => candidate.code === event.code)?.nameId ?? event.code
}
