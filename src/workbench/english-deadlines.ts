import type { DeadlineRules } from '../contract/data-packs/deadline-rules.ts'
import { englishDeadlines, englishStartEvents } from '../text/deadlines.ts'

/** The same rules with English names of steps and start events; what nobody has translated keeps its Indonesian name. */
export function englishRules(rules: DeadlineRules): DeadlineRules {
  return {
    ...rules,
    startEvents: rules.startEvents.map((event) => ({ ...event, nameId: englishStartEvents[event.code] })),
    ruleSets: rules.ruleSets.map((set) => ({
      ...set,
      steps: set.steps.map((step) => ({ ...step, nameId: englishDeadlines[step.code] ?? step.nameId })),
    })),
  }
}
