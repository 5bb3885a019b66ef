import type { DeadlineView } from '../../src/contract/analysis.ts'
import type { AnswerState } from '../platform/answers.ts'
import { civilDateOf, type Zone } from '../ui/show-time.ts'
import { useAnswer, useWorkbench } from './workbench.tsx'

/** The clocks of a case as they stand today; asked anew once the day has changed, so that a window left open overnight is not a day behind. */
export function useDeadlines(caseId: string, zone: Zone): readonly DeadlineView[] {
  const state = useDeadlineAnswer(caseId, zone)
  return state.status === 'ready' ? state.value : none
}

/** The same for a place where none and not yet known must not look alike. */
export function useDeadlineAnswer(caseId: string, zone: Zone): AnswerState<DeadlineView[]> {
  const { nowMs } = useWorkbench()
  return useAnswer('deadlines.list', { caseId, on: civilDateOf(nowMs(), zone) })
}

const none: readonly never[] = []
