import { timeText } from '../../../src/text/screens/time.ts'
import type { DeadlineView } from '../../../src/contract/analysis.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'

/** *Tenggat dan kewenangan*: every clock with its clause, both counts where the meaning of a day is open. It warns and never blocks. */
export function DeadlineBox() {
  const say = useSay()
  const { caseId } = useCase()
  const deadlines = useAnswerOr('deadlines.list', { caseId }, [])
  if (deadlines.length === 0) return <p className="quiet prose">{say(timeText.deadlineNone)}</p>
  return (
    <div className="stack">
      <ul className="deadline-list deadline-list--box">
        {deadlines.map((deadline) => (
          <DeadlineLine key={`${deadline.step} ${deadline.startDate} ${deadline.startEvent}`} deadline={deadline} />
        ))}
      </ul>
      <p className="small quiet">{say(timeText.startEvents)}</p>
    </div>
  )
}

function DeadlineLine({ deadline }: { deadline: DeadlineView }) {
  const say = useSay()
  const { calendar, working, keptOn } = deadline
  const days = [
    ...(calendar === null ? [] : [say(timeText.deadlineCalendar, { date: showCivilDate(calendar, say) })]),
    ...(working === null ? [] : [say(timeText.deadlineWorking, { date: showCivilDate(working, say) })]),
  ]
  return (
    <li className="stack stack--tight">
      <span className="line line--apart">
        <strong>{deadline.title}</strong>
        <span>{days.join(' · ')}</span>
      </span>
      <span className="small quiet">
        {say(timeText.deadlineStart, { date: showCivilDate(deadline.startDate, say), event: deadline.startEvent })}
        {` · ${deadline.clause}`}
      </span>
      <span className="line">
        {keptOn !== null && <Tag>{say(timeText.deadlineKept, { date: showCivilDate(keptOn, say) })}</Tag>}
        {deadline.unsettled && <Tag look="look">{say(timeText.deadlineUnsettled)}</Tag>}
        {deadline.incomplete && <Tag look="look">{say(timeText.deadlineIncomplete)}</Tag>}
      </span>
    </li>
  )
}
