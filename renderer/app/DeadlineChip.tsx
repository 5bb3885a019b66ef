import { frameText } from '../../src/text/screens/frame.ts'
import { DeadlineFace } from '../ui/Chips.tsx'
import { useSay } from '../ui/language.tsx'
import { Note } from '../ui/Overlays.tsx'
import { civilDateOf, showCivilDate, type Zone } from '../ui/show-time.ts'
import { nextDeadline, showDeadline, showLastDays } from './frame-view.ts'
import { useAnswerOr, useWorkbench } from './workbench.tsx'

/** The next deadline as a chip; unfolds to all of them, each with its clause. */
export function DeadlineChip({ caseId, zone }: { caseId: string; zone: Zone }) {
  const say = useSay()
  const { nowMs } = useWorkbench()
  const deadlines = useAnswerOr('deadlines.list', { caseId }, [])
  const next = nextDeadline(deadlines)
  if (next === null) return null
  const shown = showDeadline(next, civilDateOf(nowMs(), zone), say)
  return (
    <Note
      name={`${say(frameText.deadline)}: ${shown.chip}`}
      trigger={<DeadlineFace shown={shown.chip} urgent={shown.urgent} />}
    >
      <ul className="deadline-list">
        {deadlines.map((deadline) => (
          <li key={deadline.step} className="stack stack--tight">
            <span className="line line--apart">
              <strong>{deadline.title}</strong>
              <span>{showLastDays(deadline, say)}</span>
            </span>
            <span className="small quiet">
              {say(frameText.clause, { clause: deadline.clause })}
              {deadline.keptOn !== null &&
                ` · ${say(frameText.deadlineKept, { date: showCivilDate(deadline.keptOn, say) })}`}
            </span>
            {deadline.unsettled && <span className="small quiet">{say(frameText.deadlineUnsettled)}</span>}
          </li>
        ))}
      </ul>
    </Note>
  )
}
