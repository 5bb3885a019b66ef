import { frameText } from '../../src/text/screens/frame.ts'
import { DeadlineFace, StateWord } from '../ui/Chips.tsx'
import { useSay } from '../ui/language.tsx'
import { Note } from '../ui/Overlays.tsx'
import { showCivilDate, type Zone } from '../ui/show-time.ts'
import { isKept, isLate, nextDeadline, showDeadline, showLastDays } from './frame-view.ts'
import { useDeadlines } from './use-deadlines.ts'

/** The next deadline as a chip; unfolds to all of them, each with its clause and how it stands. */
export function DeadlineChip({ caseId, zone }: { caseId: string; zone: Zone }) {
  const say = useSay()
  const deadlines = useDeadlines(caseId, zone)
  const next = nextDeadline(deadlines)
  if (next === null) return null
  const shown = showDeadline(next, say)
  return (
    <Note
      name={`${say(frameText.deadline)}: ${shown.chip}`}
      trigger={<DeadlineFace shown={shown.chip} urgent={shown.urgent} />}
    >
      <ul className="deadline-list">
        {deadlines.map((deadline) => (
          <li key={`${deadline.step} ${deadline.startDate} ${deadline.startEvent}`} className="stack stack--tight">
            <span className="line line--apart">
              <strong>{deadline.title}</strong>
              <span>{showLastDays(deadline, say)}</span>
            </span>
            <span className="small quiet">
              {say(frameText.clause, { clause: deadline.clause })}
              {deadline.keptOn !== null &&
                ` · ${say(frameText.deadlineKept, { date: showCivilDate(deadline.keptOn, say) })}`}
            </span>
            {isLate(deadline) ? (
              <StateWord state="look" word={deadline.told} />
            ) : (
              !isKept(deadline) && <span className="small">{say(deadline.told)}</span>
            )}
            {deadline.unsettled && <span className="small quiet">{say(frameText.deadlineUnsettled)}</span>}
          </li>
        ))}
      </ul>
    </Note>
  )
}
