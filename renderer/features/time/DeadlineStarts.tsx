import type { EventView } from '../../../src/contract/timeline.ts'
import type { DeadlineStart } from '../../../src/contract/time-settings.ts'
import { startEventWords, timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { toCivil, type Zone } from '../../ui/show-time.ts'
import { CodesInput } from '../evidence/CodesInput.tsx'

const blank: DeadlineStart = { code: 'report-received', date: '', event: null, evidence: null, because: '' }

/** Events and letters of the case that a person lets start a clock, each with its day and reason. */
export function DeadlineStarts({
  starts,
  set,
}: {
  starts: readonly DeadlineStart[]
  set: (starts: DeadlineStart[]) => void
}) {
  const { caseId } = useCase()
  const events = useAnswerOr('timeline.view', { caseId, subject: null }, noEvents)
  return <StartRows {...{ starts, set, events }} />
}

const noEvents: readonly never[] = []

type RowsProps = {
  starts: readonly DeadlineStart[]
  set: (starts: DeadlineStart[]) => void
  events: readonly EventView[]
}

function StartRows({ starts, set, events }: RowsProps) {
  const say = useSay()
  const language = useLanguage()
  const { zone } = useCase()
  const options = events.map((view) => ({
    value: view.id,
    label: `${view.id} · ${view.event.title}`,
    note: view.time.fromMs === null ? say(timeText.undatedEvent) : view.shownTime[language],
  }))
  return (
    <Rows rows={starts} onChange={set} blank={() => blank} addLabel={say(timeText.addStart)}>
      {(row, change) => (
        <>
          <Choice
            label={say(timeText.startCode)}
            value={row.code}
            options={optionsOf(startEventWords, say)}
            onChange={(code) => code && change({ ...row, code })}
          />
          <Choice
            label={say(timeText.startEvent)}
            value={row.event}
            options={options}
            onChange={(event) => change({ ...row, event, date: dayOf(events, event, zone) ?? row.date })}
            clearable
          />
          <CodesInput
            kind="evidence"
            label={say(timeText.startEvidence)}
            value={row.evidence === null ? [] : [row.evidence]}
            onChange={([evidence]) => change({ ...row, evidence: evidence ?? null })}
          />
          <DateInput
            label={say(timeText.startDate)}
            value={row.date || null}
            onChange={(date) => change({ ...row, date: date ?? '' })}
            required
          />
          <TextInput
            label={say(timeText.startBecause)}
            value={row.because || null}
            onChange={(because) => change({ ...row, because: because ?? '' })}
            required
          />
        </>
      )}
    </Rows>
  )
}

/** The day an event begins, proposed and never taken: where it has no beginning nothing is. */
function dayOf(events: readonly EventView[], id: string | null, caseZone: Zone): string | null {
  const found = events.find((view) => view.id === id)
  if (found === undefined || found.time.fromMs === null) return null
  const { year, month, day } = toCivil(found.time.fromMs, found.event.place?.zone ?? caseZone)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
