import type { ReactNode } from 'react'
import type { Recorded } from '../../../src/contract/records.ts'
import type { AgencyHours, TimeSettings } from '../../../src/contract/time-settings.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { Part } from '../../ui/Facts.tsx'
import { Check, Choice } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Zone } from '../../ui/show-time.ts'
import { AgencyHoursFields } from './AgencyHoursFields.tsx'
import { DeadlineStarts } from './DeadlineStarts.tsx'
import { HolidayFields, HolidayTable } from './HolidayFields.tsx'

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']
const blank: TimeSettings = { displayZone: null, agencyHours: null, holidays: [], starts: [] }
const blankHours: AgencyHours = {
  name: '',
  source: '',
  validFrom: '',
  validTo: null,
  workDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  regular: [
    { days: ['mon', 'tue', 'wed', 'thu'], start: '07:30', breakStart: '12:00', breakEnd: '13:00', end: '16:00' },
    { days: ['fri'], start: '07:30', breakStart: '11:30', breakEnd: '13:00', end: '16:30' },
  ],
  ramadan: [],
}

/** The zone a case is shown in, its agency's own hours, and the days its office adds to the holiday table. */
export function TimeSettingsForm({
  record,
  above,
  below,
}: {
  record: Recorded<TimeSettings> | null
  above?: ReactNode
  below?: ReactNode
}) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const { draft, change, ...saving } = useSaving('time.saveSettings', caseId, record, blank)
  const { agencyHours } = draft
  return (
    <>
      <div className="page page--form">
        <div className="form-sheet">
          {above}
          <Part title={say(timeText.starts)} note={say(timeText.startsNote)}>
            <DeadlineStarts starts={draft.starts} set={(starts) => change({ starts })} />
          </Part>
          <Part title={say(timeText.settings)} note={say(timeText.settingsNote)}>
            <div className="stack">
              <Choice
                label={say(timeText.displayZone)}
                value={draft.displayZone ?? zone}
                options={zones.map((name) => ({ value: name, label: name }))}
                onChange={(displayZone) => change({ displayZone })}
              />
              <Check
                label={say(timeText.ownHours)}
                value={agencyHours !== null}
                onChange={(own) => change({ agencyHours: own ? blankHours : null })}
              />
              {agencyHours !== null && (
                <AgencyHoursFields hours={agencyHours} set={(next) => change({ agencyHours: next })} />
              )}
            </div>
          </Part>
          <Part title={say(timeText.holidays)} note={say(timeText.holidaysNote)}>
            <HolidayFields holidays={draft.holidays} set={(holidays) => change({ holidays })} />
            <HolidayTable />
          </Part>
          {below}
        </div>
      </div>
      <SaveBar
        {...saving}
        onDiscard={saving.discard}
        needsReason={saving.record !== null}
        onSave={(reason) => void saving.save(reason)}
      />
    </>
  )
}
