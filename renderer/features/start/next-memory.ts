import type { Sentence } from '../../../src/contract/problem.ts'
import { startText } from '../../../src/text/screens/start.ts'
import type { Task } from './start-view.ts'

const keyOf = (caseId: string): string => `netra.next.${caseId}`

/**
 * Keeps the next thing of a case on this machine, as it stood when the case was last looked at: the list of cases shows it without
 * opening any of them. Only the name of a step is kept, nothing of the case.
 */
export function rememberNext(caseId: string, task: Task | null): void {
  try {
    window.localStorage.setItem(keyOf(caseId), task?.id ?? '')
  } catch {
    // A host may forbid the store; the list then shows no next thing.
  }
}

/** The title of the next thing as remembered; null where nothing is known of the case. */
export function rememberedNext(caseId: string): Sentence | null {
  try {
    const id = window.localStorage.getItem(keyOf(caseId)) ?? ''
    return Object.hasOwn(titles, id) ? (titles[id] ?? null) : null
  } catch {
    return null
  }
}

const titles: Readonly<Record<string, Sentence>> = {
  record: startText.taskRecord,
  election: startText.taskElection,
  intake: startText.taskIntake,
  people: startText.taskPeople,
  statements: startText.taskStatements,
  events: startText.taskEvents,
  allegations: startText.taskAllegations,
  conclude: startText.taskConclude,
  freeze: startText.taskFreeze,
  sign: startText.taskSign,
  'hand-out': startText.taskHandOut,
}
