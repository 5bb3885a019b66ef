import type { HolidayEdit } from '../../../src/contract/time-settings.ts'
import { holidayKindWords, timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Tag } from '../../ui/Chips.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'

const blank: HolidayEdit = { date: '', kind: 'libur-daerah', name: '', source: '' }

/** Days the office adds or corrects, each with its source. */
export function HolidayFields({
  holidays,
  set,
}: {
  holidays: readonly HolidayEdit[]
  set: (holidays: HolidayEdit[]) => void
}) {
  const say = useSay()
  return (
    <Rows rows={holidays} onChange={set} blank={() => blank} addLabel={say(timeText.addHoliday)}>
      {(row, change) => (
        <>
          <DateInput
            label={say(timeText.holidayDate)}
            value={row.date || null}
            onChange={(date) => change({ ...row, date: date ?? '' })}
          />
          <Choice
            label={say(timeText.holidayKind)}
            value={row.kind}
            options={optionsOf(holidayKindWords, say)}
            onChange={(kind) => kind && change({ ...row, kind })}
          />
          <TextInput
            label={say(timeText.holidayName)}
            value={row.name || null}
            onChange={(name) => change({ ...row, name: name ?? '' })}
          />
          <TextInput
            label={say(timeText.holidaySource)}
            value={row.source || null}
            onChange={(source) => change({ ...row, source: source ?? '' })}
          />
        </>
      )}
    </Rows>
  )
}

/** The whole table in force, folded, so that a count can be checked by eye. */
export function HolidayTable() {
  const say = useSay()
  const { caseId } = useCase()
  const lines = useAnswerOr('time.holidays', { caseId }, [])
  if (lines.length === 0) return null
  return (
    <details className="stack">
      <summary>{say(timeText.holidayTable, { count: lines.length })}</summary>
      <ul className="holiday-list">
        {lines.map((line) => (
          <li key={`${line.date} ${line.name}`} className="line line--apart">
            <span>
              {showCivilDate(line.date, say)} · {line.name}
            </span>
            <Tag look={line.origin === 'office' ? 'accent' : 'plain'}>
              {say(line.origin === 'office' ? timeText.holidayOffice : timeText.holidayPack)}
            </Tag>
          </li>
        ))}
      </ul>
    </details>
  )
}
