import { timeText } from '../../../src/text/screens/time.ts'
import type { DeadlineView } from '../../../src/contract/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { basisText } from '../../../src/text/dossier/basis.ts'
import { isKept, isLate } from '../../app/frame-view.ts'
import { useDeadlineAnswer } from '../../app/use-deadlines.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { StateWord, Tag } from '../../ui/Chips.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'

/** *Tenggat dan kewenangan*: every clock with its clause, both counts where the meaning of a day is open. It warns and never blocks. */
export function DeadlineBox() {
  const say = useSay()
  const { caseId, zone } = useCase()
  const deadlines = useDeadlineAnswer(caseId, zone)
  return (
    <div className="stack">
      <Competence caseId={caseId} />
      <Answered state={deadlines} what={say(timeText.deadlines)}>
        {(all) => (
          <>
            {all.length === 0 && <p className="quiet prose">{say(timeText.deadlineNone)}</p>}
            <ul className="deadline-list deadline-list--box">
              {all.map((one) => (
                <DeadlineLine key={`${one.step} ${one.startDate} ${one.startEvent}`} deadline={one} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      <p className="small quiet">{say(timeText.startEvents)}</p>
    </div>
  )
}

/** To whom the dossier goes and what its writer may ask for: the sentence the box of the dossier opens with. */
function Competence({ caseId }: { caseId: string }) {
  const say = useSay()
  const choices = useAnswerOr('forms.choices', { caseId }, null)
  if (choices === null) return null
  const { competence, mayProposeLevel } = choices
  if (competence === null) return <p className="small quiet prose">{say(timeText.competenceUnknown)}</p>
  return (
    <p className="small prose">
      {say(basisText.competence, competence)}
      {say(mayProposeLevel ? basisText.proposes : basisText.forwards)}
    </p>
  )
}

/** How a last day stands: late with its mark, near or open plain, kept in time quietly. */
function Standing({ deadline }: { deadline: DeadlineView }) {
  const say = useSay()
  if (isLate(deadline)) return <StateWord state="look" word={deadline.told} />
  return <span className={isKept(deadline) ? 'small quiet' : 'small'}>{say(deadline.told)}</span>
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
        <Standing deadline={deadline} />
        {keptOn !== null && <Tag>{say(timeText.deadlineKept, { date: showCivilDate(keptOn, say) })}</Tag>}
        {deadline.unsettled && <Tag look="look">{say(timeText.deadlineUnsettled)}</Tag>}
        {deadline.incomplete && <Tag look="look">{say(timeText.deadlineIncomplete)}</Tag>}
      </span>
    </li>
  )
}
