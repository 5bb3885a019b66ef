import type { CaseRecord, Region } from '../../../src/contract/case-record.ts'
import {
  caseRecordText,
  contestWords,
  electionWords,
  intakeKindWords,
  ruleSetWords,
} from '../../../src/text/screens/case-record.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { DateInput, MomentInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'
import { civilDateOf } from '../../ui/show-time.ts'

export type RecordPart = { draft: CaseRecord; change: (next: Partial<CaseRecord>) => void }

export function SourcePart({ draft, change }: RecordPart) {
  const say = useSay()
  return (
    <Part title={say(caseRecordText.partSource)}>
      <div className="fields">
        <Choice
          label={say(caseRecordText.intakeKind)}
          value={draft.intakeKind}
          options={optionsOf(intakeKindWords, say)}
          onChange={(intakeKind) => intakeKind && change({ intakeKind })}
          required
        />
        <TextInput
          label={say(caseRecordText.reportNumber)}
          value={draft.reportNumber}
          onChange={(reportNumber) => change({ reportNumber })}
        />
        <TextInput
          label={say(caseRecordText.registrationNumber)}
          value={draft.registrationNumber}
          onChange={(registrationNumber) => change({ registrationNumber })}
        />
      </div>
    </Part>
  )
}

export function KnownPart({ draft, change }: RecordPart) {
  const say = useSay()
  const { zone } = useCase()
  const today = civilDateOf(useWorkbench().nowMs(), zone)
  return (
    <Part title={say(caseRecordText.partKnown)} note={say(caseRecordText.partKnownNote)}>
      <Rows
        rows={draft.becameKnown}
        onChange={(becameKnown) => change({ becameKnown })}
        blank={() => ({ date: today, about: '' })}
      >
        {(row, set) => (
          <>
            <DateInput
              label={say(caseRecordText.knownDate)}
              value={row.date}
              onChange={(date) => date && set({ ...row, date })}
            />
            <TextInput
              label={say(caseRecordText.knownAbout)}
              value={row.about}
              onChange={(about) => set({ ...row, about: about ?? '' })}
            />
          </>
        )}
      </Rows>
    </Part>
  )
}

export function ActsPart({ draft, change }: RecordPart) {
  const say = useSay()
  return (
    <Part title={say(caseRecordText.partActs)} note={say(caseRecordText.partActsNote)}>
      <Rows
        rows={draft.reportedActs}
        onChange={(reportedActs) => change({ reportedActs })}
        blank={() => ({ date: null, about: '' })}
      >
        {(row, set) => (
          <>
            <DateInput
              label={say(caseRecordText.knownDate)}
              value={row.date}
              onChange={(date) => set({ ...row, date })}
            />
            <TextInput
              label={say(caseRecordText.knownAbout)}
              value={row.about}
              onChange={(about) => set({ ...row, about: about ?? '' })}
            />
          </>
        )}
      </Rows>
    </Part>
  )
}

export function ReceivedPart({ draft, change }: RecordPart) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <Part title={say(caseRecordText.partReceived)}>
      <div className="fields fields--wide">
        <MomentInput
          label={say(caseRecordText.receivedAt)}
          value={draft.receivedAt}
          onChange={(receivedAt) => change({ receivedAt })}
          zone={zone}
        />
        <MomentInput
          label={say(caseRecordText.registeredAt)}
          value={draft.registeredAt}
          onChange={(registeredAt) => change({ registeredAt })}
          zone={zone}
        />
      </div>
    </Part>
  )
}

export function ElectionPart({ draft, change }: RecordPart) {
  const say = useSay()
  const { zone } = useCase()
  const region: Region = draft.region ?? { province: '', regency: null, district: null, zone }
  const setRegion = (next: Partial<Region>): void => {
    const merged = { ...region, ...next }
    change({ region: merged.province === '' ? null : merged })
  }
  return (
    <Part title={say(caseRecordText.partElection)}>
      <div className="fields">
        <Choice
          label={say(caseRecordText.election)}
          value={draft.election}
          options={optionsOf<string>(electionWords, say)}
          onChange={(election) => change({ election })}
          clearable
        />
        <Choice
          label={say(caseRecordText.contest)}
          value={draft.contest}
          options={optionsOf<string>(contestWords, say)}
          onChange={(contest) => change({ contest })}
          clearable
        />
        <Choice
          label={say(caseRecordText.ruleSet)}
          value={draft.ruleSet}
          options={optionsOf<string>(ruleSetWords, say)}
          onChange={(ruleSet) => change({ ruleSet })}
          clearable
        />
        <TextInput
          label={say(caseRecordText.province)}
          value={region.province || null}
          onChange={(province) => setRegion({ province: province ?? '' })}
        />
        <TextInput
          label={say(caseRecordText.regency)}
          value={region.regency}
          onChange={(regency) => setRegion({ regency })}
        />
        <TextInput
          label={say(caseRecordText.district)}
          value={region.district}
          onChange={(district) => setRegion({ district })}
        />
        <Choice
          label={say(caseRecordText.zone)}
          value={region.zone}
          options={(['WIB', 'WITA', 'WIT'] as const).map((name) => ({ value: name, label: name }))}
          onChange={(next) => next && setRegion({ zone: next })}
        />
      </div>
    </Part>
  )
}
