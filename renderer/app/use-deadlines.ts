import type { DeadlineView } from '../../src/contract/analysis.ts'
import { civilDateOf, type Zone } from '../ui/show-time.ts'
import { useAnswerOr, useWorkbench } from './workbench.tsx'

/** The clocks of a case as they stand today; asked anew once the day has changed, so that a window left open overnight is not a day behind. */
export function useDeadlines(caseId: string, zone: Zone): readonly DeadlineView[] {
  const { nowMs } = useWorkbench()
  return useAnswerOr('deadlines.list', { caseId, on: civilDateOf(nowMs(), zone) }, none)
}

const none: readonly never[] = []
