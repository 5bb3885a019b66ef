import { caseRecordText, officerRoleWords, recipientWords } from '../../../src/text/screens/case-record.ts'
import type { LetterReference, Officer } from '../../../src/contract/case-record.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, LongInput, NumberInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'
import type { RecordPart } from './SourcePart.tsx'

const blankLetter: LetterReference = { number: null, date: null, issuer: null, about: null }

export function OfficersPart({ draft, change }: RecordPart) {
  const say = useSay()
  const letter = draft.assignmentLetter ?? blankLetter
  const setLetter = (next: Partial<LetterReference>): void => change({ assignmentLetter: { ...letter, ...next } })
  return (
    <Part title={say(caseRecordText.partOffice)}>
      <div className="fields">
        <TextInput
          label={say(caseRecordText.letterNumber)}
          value={letter.number}
          onChange={(number) => setLetter({ number })}
        />
        <DateInput
          label={say(caseRecordText.letterDate)}
          value={letter.date}
          onChange={(date) => setLetter({ date })}
        />
        <TextInput
          label={say(caseRecordText.letterIssuer)}
          value={letter.issuer}
          onChange={(issuer) => setLetter({ issuer })}
        />
      </div>
      <OfficerRows officers={draft.officers} onChange={(officers) => change({ officers })} />
    </Part>
  )
}

export function OfficerRows({
  officers,
  onChange,
}: {
  officers: readonly Officer[]
  onChange: (officers: Officer[]) => void
}) {
  const say = useSay()
  return (
    <Rows
      rows={officers}
      onChange={onChange}
      blank={(): Officer => ({ name: '', position: '', role: 'officer', nip: null, signs: null })}
      addLabel={say(caseRecordText.addOfficer)}
    >
      {(officer, set) => (
        <>
          <TextInput
            label={say(caseRecordText.officerName)}
            value={officer.name || null}
            onChange={(name) => set({ ...officer, name: name ?? '' })}
          />
          <TextInput
            label={say(caseRecordText.officerNip)}
            value={officer.nip}
            onChange={(nip) => set({ ...officer, nip })}
          />
          <TextInput
            label={say(caseRecordText.officerPosition)}
            value={officer.position || null}
            onChange={(position) => set({ ...officer, position: position ?? '' })}
          />
          <Choice
            label={say(caseRecordText.officerRole)}
            value={officer.role}
            options={optionsOf(officerRoleWords, say)}
            onChange={(role) => role && set({ ...officer, role })}
          />
          <NumberInput
            label={say(caseRecordText.officerSigns)}
            value={officer.signs}
            min={1}
            max={9}
            onChange={(signs) => set({ ...officer, signs })}
          />
        </>
      )}
    </Rows>
  )
}

export function RecipientPart({ draft, change }: RecordPart) {
  const say = useSay()
  const { caseId } = useCase()
  const issuers = useAnswerOr('forms.choices', { caseId }, null)?.issuers ?? []
  return (
    <Part title={say(caseRecordText.partRecipient)}>
      <div className="fields">
        <Choice
          label={say(caseRecordText.recipient)}
          value={draft.recipient}
          options={optionsOf<string>(recipientWords, say)}
          onChange={(recipient) => change({ recipient })}
          clearable
        />
        <Choice
          label={say(caseRecordText.template)}
          value={draft.template}
          options={[
            { value: 'full', label: say(caseRecordText.templateFull) },
            { value: 'short', label: say(caseRecordText.templateShort) },
          ]}
          onChange={(template) => change({ template })}
        />
        <Choice
          label={say(caseRecordText.issuer)}
          value={draft.issuer}
          options={issuers.map((one) => ({ value: one.code, label: one.title }))}
          onChange={(issuer) => change({ issuer: issuer || null })}
          clearable
        />
        <TextInput
          label={say(caseRecordText.dossierNumber)}
          value={draft.dossierNumber}
          onChange={(dossierNumber) => change({ dossierNumber })}
        />
      </div>
      <p className="small quiet prose">{say(caseRecordText.recipientNote)}</p>
      <Rows
        rows={draft.copiesTo}
        onChange={(copiesTo) => change({ copiesTo })}
        blank={() => ''}
        addLabel={say(caseRecordText.addCopy)}
      >
        {(copy, set) => (
          <TextInput label={say(caseRecordText.copiesTo)} value={copy || null} onChange={(next) => set(next ?? '')} />
        )}
      </Rows>
    </Part>
  )
}

export function OtherPart({ draft, change }: RecordPart) {
  const say = useSay()
  return (
    <Part title={say(caseRecordText.partOther)}>
      <LongInput
        label={say(caseRecordText.otherProceedings)}
        value={draft.otherProceedings}
        onChange={(otherProceedings) => change({ otherProceedings })}
      />
      <LongInput
        label={say(caseRecordText.purpose)}
        hint={say(caseRecordText.purposeHint)}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
      />
    </Part>
  )
}
