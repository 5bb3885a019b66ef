import { useState } from 'react'
import type { OfficeProfile } from '../../../src/contract/office.ts'
import type { Region } from '../../../src/contract/case-record.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { Answered } from '../../app/Answered.tsx'
import { useLooseDraft } from '../../app/use-loose-draft.ts'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar, type SaveState } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { HolidayFields } from '../time/HolidayFields.tsx'
import { OfficerRows } from './OfficePart.tsx'

/** Letterhead, code, zone, officers: asked once, every new case starts from it. */
export function OfficeScreen() {
  const say = useSay()
  const profile = useAnswer('office.profile', {})
  return (
    <Answered state={profile} what={say(caseRecordText.officeWhat)}>
      {(one) => <OfficeForm profile={one} />}
    </Answered>
  )
}

const blank: OfficeProfile = {
  name: '',
  code: null,
  letterhead: [],
  region: null,
  zone: 'WIB',
  evidencePrefix: 'B',
  officers: [],
  holidays: [],
}

function OfficeForm({ profile }: { profile: OfficeProfile | null }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const call = useCall('office.save')
  const [base, setBase] = useState(profile ?? blank)
  const { draft, change, drop } = useLooseDraft('office.save', base)
  const setRegion = (next: Partial<Region>): void => {
    const region: Region = { province: '', regency: null, district: null, zone: draft.zone, ...draft.region, ...next }
    change({ region: region.province === '' ? null : { ...region, zone: draft.zone } })
  }
  const missing = [
    ...(draft.name === '' ? [say(caseRecordText.officeName)] : []),
    ...(/^[A-Z]{1,4}$/.test(draft.evidencePrefix) ? [] : [say(caseRecordText.prefixRule)]),
    ...(draft.officers.some((one) => one.name === '' || one.position === '') ? [say(caseRecordText.partOffice)] : []),
  ]
  const save = async (): Promise<void> => {
    const answer = await call.run(draft)
    if (!answer.ok) return
    setBase(answer.value)
    drop()
  }
  const state: SaveState =
    call.state.status === 'failed'
      ? { status: 'failed', message: sayFailure(call.state.failure) }
      : { status: call.state.status === 'running' ? 'saving' : call.state.status === 'done' ? 'saved' : 'idle' }
  return (
    <>
      <div className="page page--form">
        <p className="quiet prose">{say(caseRecordText.officeLead)}</p>
        <div className="form-sheet">
          <Part title={say(caseRecordText.officeTitle)}>
            <div className="fields">
              <TextInput
                label={say(caseRecordText.officeName)}
                value={draft.name || null}
                onChange={(name) => change({ name: name ?? '' })}
                required
              />
              <TextInput
                label={say(caseRecordText.officeCode)}
                value={draft.code}
                onChange={(code) => change({ code })}
              />
              <TextInput
                label={say(caseRecordText.officePrefix)}
                value={draft.evidencePrefix}
                onChange={(prefix) => change({ evidencePrefix: prefix ?? '' })}
              />
              <Choice
                label={say(caseRecordText.zone)}
                value={draft.zone}
                options={(['WIB', 'WITA', 'WIT'] as const).map((value) => ({ value, label: value }))}
                onChange={(zone) => zone && change({ zone })}
              />
              <TextInput
                label={say(caseRecordText.province)}
                value={draft.region?.province ?? null}
                onChange={(province) => setRegion({ province: province ?? '' })}
              />
              <TextInput
                label={say(caseRecordText.regency)}
                value={draft.region?.regency ?? null}
                onChange={(regency) => setRegion({ regency })}
              />
              <TextInput
                label={say(caseRecordText.district)}
                value={draft.region?.district ?? null}
                onChange={(district) => setRegion({ district })}
              />
            </div>
          </Part>
          <Part title={say(caseRecordText.officeLetterhead)}>
            <Rows rows={draft.letterhead} onChange={(letterhead) => change({ letterhead })} blank={() => ''}>
              {(line, set, index) => (
                <TextInput
                  label={`${say(caseRecordText.line)} ${index + 1}`}
                  value={line || null}
                  onChange={(next) => set(next ?? '')}
                />
              )}
            </Rows>
          </Part>
          <Part title={say(caseRecordText.partOffice)}>
            <OfficerRows officers={draft.officers} onChange={(officers) => change({ officers })} />
          </Part>
          <Part title={say(timeText.officeHolidays)} note={say(timeText.officeHolidaysNote)}>
            <HolidayFields holidays={draft.holidays} set={(holidays) => change({ holidays })} />
          </Part>
        </div>
      </div>
      <SaveBar
        state={state}
        changed={JSON.stringify(draft) !== JSON.stringify(base)}
        needsReason={false}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDiscard={drop}
        onSave={() => void save()}
      />
    </>
  )
}
