import type { WorkingDay } from '../../../src/contract/working-days.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import type { Span } from './model/span.ts'

const dayMs = 86_400_000
/** Days told beyond the first and the last mark: as far as a window can be dragged out of a case of some months. */
const beyond = 120
/** As many as the core tells at once; of a case that spans more, its last ones. */
const mostDays = 4_000

/** Working days, holidays and office hours around everything dated in a case; the core knows whose hours hold. */
export function useWorkingDays(caseId: string, extent: Span | null): readonly WorkingDay[] {
  const { fromMs, toMs } = extent ?? { fromMs: 0, toMs: 0 }
  const last = Math.ceil(toMs / dayMs) + beyond
  const days = Math.min(mostDays, last - Math.floor(fromMs / dayMs) + beyond)
  return useAnswerOr('time.workingDays', { caseId, from: dateOf(last - days), days }, noDays)
}

const noDays: readonly never[] = []

/** The civil date of a day counted from 1970; kept within what can be written with four digits. */
function dateOf(day: number): string {
  const ms = Math.min(Math.max(day * dayMs, Date.UTC(1900, 0)), Date.UTC(9_800, 0))
  return new Date(ms).toISOString().slice(0, 10)
}
