import { useEffect, useState } from 'react'
import type { WorkingDay } from '../../../src/contract/working-days.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { daysToAsk, type DaysAsked } from './model/days-to-ask.ts'
import type { Span } from './model/span.ts'

/** After this rest the days of a window are asked for; while it moves, those told last stay. */
const restMs = 150

/** Working days, holidays and office hours in and around a window; the core knows whose hours hold. */
export function useWorkingDays(caseId: string, span: Span): readonly WorkingDay[] {
  const wanted = daysToAsk(span)
  const asked = useRested(wanted)
  // A window too wide for days asks for one, because a question has to be asked.
  const days = useAnswerOr('time.workingDays', { caseId, ...(asked ?? oneDay) }, null)
  const [told, setTold] = useState<{ caseId: string; days: readonly WorkingDay[] }>({ caseId, days: [] })
  if (days !== null && days !== told.days) setTold({ caseId, days })
  if (asked === null) return none
  return days ?? (told.caseId === caseId ? told.days : none)
}

/** A question once it has rested; the first one at once. */
function useRested(wanted: DaysAsked | null): DaysAsked | null {
  const [rested, setRested] = useState(wanted)
  const key = wanted === null ? '' : `${wanted.from} ${wanted.days}`
  useEffect(() => {
    const timer = setTimeout(() => setRested(wanted), restMs)
    return () => clearTimeout(timer)
    // The question is compared by what it says, not by identity.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key])
  return rested
}

const oneDay = { from: '2024-01-01', days: 1 }
const none: readonly never[] = []
