import type { AgencyHours } from '../../../src/contract/time-settings.ts'
import { timeText, weekdayWords } from '../../../src/text/screens/time.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Check, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'

type Hours = AgencyHours['regular'][number]
type WorkDay = AgencyHours['workDays'][number]

const week: readonly WorkDay[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const blankRow: Hours = { days: ['mon'], start: '07:30', breakStart: '12:00', breakEnd: '13:00', end: '16:00' }

/** Hours an agency set itself: from when, by what source, on which days; those of Ramadan apart. */
export function AgencyHoursFields({ hours, set }: { hours: AgencyHours; set: (hours: AgencyHours) => void }) {
  const say = useSay()
  return (
    <div className="stack">
      <div className="fields">
        <TextInput
          label={say(timeText.hoursName)}
          value={hours.name || null}
          onChange={(name) => set({ ...hours, name: name ?? '' })}
          required
        />
        <TextInput
          label={say(timeText.hoursSource)}
          value={hours.source || null}
          onChange={(source) => set({ ...hours, source: source ?? '' })}
          required
        />
        <DateInput
          label={say(timeText.hoursFrom)}
          value={hours.validFrom || null}
          onChange={(validFrom) => set({ ...hours, validFrom: validFrom ?? '' })}
          required
        />
        <DateInput
          label={say(timeText.hoursTo)}
          value={hours.validTo}
          onChange={(validTo) => set({ ...hours, validTo })}
        />
      </div>
      <Days label={say(timeText.hoursDays)} days={hours.workDays} set={(workDays) => set({ ...hours, workDays })} />
      <h3 className="label">{say(timeText.hoursRegular)}</h3>
      <HourRows rows={hours.regular} set={(regular) => set({ ...hours, regular })} />
      <h3 className="label">{say(timeText.hoursRamadan)}</h3>
      <HourRows rows={hours.ramadan} set={(ramadan) => set({ ...hours, ramadan })} />
    </div>
  )
}

function Days({ label, days, set }: { label: string; days: readonly WorkDay[]; set: (days: WorkDay[]) => void }) {
  const say = useSay()
  return (
    <fieldset className="moment">
      <legend className="field__label">{label}</legend>
      <div className="line">
        {week.map((day) => (
          <Check
            key={day}
            label={say(weekdayWords[day])}
            value={days.includes(day)}
            onChange={(on) => set(week.filter((one) => (one === day ? on : days.includes(one))))}
          />
        ))}
      </div>
    </fieldset>
  )
}

function HourRows({ rows, set }: { rows: readonly Hours[]; set: (rows: Hours[]) => void }) {
  const say = useSay()
  const fields = [
    ['start', timeText.hoursStart],
    ['breakStart', timeText.hoursBreak],
    ['breakEnd', timeText.hoursBreakEnd],
    ['end', timeText.hoursEnd],
  ] as const
  return (
    <Rows rows={rows} onChange={set} blank={() => blankRow} addLabel={say(timeText.addHours)}>
      {(row, change) => (
        <>
          <Days label={say(timeText.hoursDays)} days={row.days} set={(days) => change({ ...row, days })} />
          {fields.map(([field, label]) => (
            <TextInput
              key={field}
              label={say(label)}
              value={row[field].replace(':', '.') || null}
              placeholder="07.30"
              onChange={(text) => change({ ...row, [field]: (text ?? '').replace('.', ':') })}
            />
          ))}
        </>
      )}
    </Rows>
  )
}
