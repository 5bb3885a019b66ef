import type { CaptureSheet } from '../../../src/contract/intake-records.ts'
import type { ClaimView } from '../../../src/contract/timeline.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { captureText, capturedActWords, publiclyWords } from '../../../src/text/screens/intake-records.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { splitCommas } from '../../ui/split-commas.ts'
import { CaptureClaims } from './CaptureClaims.tsx'
import { ViewerZone } from './ViewerZone.tsx'

/** The capture sheet of a screenshot or saved page, prefilled from the file and asked once. */
export function CaptureTab({ number }: { number: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const sheets = useAnswer('captures.list', { caseId })
  const draft = useAnswer('captures.draft', { caseId, evidence: number })
  return (
    <Answered state={sheets} what={say(captureText.what)}>
      {(all) => (
        <Answered state={draft} what={say(captureText.what)}>
          {({ sheet, filledFrom, claims }) => {
            const record = all.find((one) => one.body.evidence.includes(number)) ?? null
            return (
              <CaptureForm
                key={record?.version ?? 0}
                record={record}
                blank={sheet}
                filledFrom={filledFrom}
                claims={claims}
              />
            )
          }}
        </Answered>
      )}
    </Answered>
  )
}

type FormProps = {
  record: Recorded<CaptureSheet> | null
  blank: CaptureSheet
  filledFrom: readonly string[]
  claims: readonly ClaimView[]
}

function CaptureForm({ record, blank, filledFrom, claims }: FormProps) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('captures.save', caseId, record, blank)
  const { draft, change } = saving
  const words: Readonly<Record<string, string>> = {
    platform: say(captureText.platform),
    url: say(captureText.url),
    account: say(captureText.account),
    device: say(captureText.device),
  }
  const zoneIsWhole = draft.viewerZone === null || (draft.viewerZone.by !== '' && draft.viewerZone.because !== '')
  return (
    <div className="detail__body stack">
      <p className="quiet prose">{say(captureText.lead)}</p>
      {record === null && <p className="small">{say(captureText.missing)}</p>}
      {record === null && filledFrom.length > 0 && (
        <p className="small">
          {say(captureText.filled, { fields: filledFrom.map((name) => words[name] ?? name).join(', ') })}
        </p>
      )}
      <TextInput
        label={say(captureText.shows)}
        hint={say(captureText.showsHint)}
        value={draft.evidence.join(', ')}
        onChange={(text) => change({ evidence: splitCommas(text) })}
        required
      />
      <PostPart sheet={draft} change={change} />
      <CaptureClaims claims={claims} sheet={draft} change={change} />
      <ViewerZone value={draft.viewerZone} onChange={(viewerZone) => change({ viewerZone })} />
      <CapturedPart sheet={draft} change={change} />
      <LongInput label={say(captureText.note)} value={draft.note} onChange={(note) => change({ note })} rows={2} />
      <SaveBar
        state={saving.state}
        changed={saving.changed && zoneIsWhole && draft.evidence.length > 0}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason)}
      />
    </div>
  )
}

type PartProps = { sheet: CaptureSheet; change: (next: Partial<CaptureSheet>) => void }

function PostPart({ sheet, change }: PartProps) {
  const say = useSay()
  const { caseId } = useCase()
  const accounts = useAnswerOr('accounts.list', { caseId }, [])
  const names = accounts.map(({ id, body }) => ({ value: id, label: `${id} ${body.handle}` }))
  return (
    <>
      <div className="fields">
        <TextInput
          label={say(captureText.platform)}
          value={sheet.platform}
          onChange={(platform) => change({ platform })}
        />
        <Choice
          label={say(captureText.act)}
          value={sheet.act}
          options={optionsOf(capturedActWords, say)}
          onChange={(act) => act && change({ act })}
        />
        <Choice
          label={say(captureText.account)}
          value={sheet.account}
          options={names}
          onChange={(account) => change({ account })}
          placeholder={say(captureText.noAccount)}
          clearable
        />
        <TextInput
          label={say(captureText.accountShown)}
          value={sheet.accountShown}
          onChange={(accountShown) => change({ accountShown })}
        />
      </div>
      <TextInput label={say(captureText.url)} value={sheet.url} onChange={(url) => change({ url })} />
      <TextInput
        label={say(captureText.timeShown)}
        hint={say(captureText.timeShownHint)}
        value={sheet.timeShown}
        onChange={(timeShown) => change({ timeShown })}
      />
    </>
  )
}

function CapturedPart({ sheet, change }: PartProps) {
  const say = useSay()
  const { zone } = useCase()
  return (
    <>
      <MomentInput
        label={say(captureText.capturedAt)}
        value={sheet.capturedAt}
        onChange={(capturedAt) => change({ capturedAt })}
        zone={zone}
      />
      <div className="fields">
        <TextInput
          label={say(captureText.capturedBy)}
          value={sheet.capturedBy}
          onChange={(capturedBy) => change({ capturedBy })}
        />
        <TextInput
          label={say(captureText.secondOfficer)}
          value={sheet.secondOfficer}
          onChange={(secondOfficer) => change({ secondOfficer })}
        />
        <TextInput label={say(captureText.device)} value={sheet.device} onChange={(device) => change({ device })} />
        <Choice
          label={say(captureText.publicly)}
          value={sheet.publicly}
          options={optionsOf(publiclyWords, say)}
          onChange={(publicly) => publicly && change({ publicly })}
        />
      </div>
      <TextInput
        label={say(captureText.reactions)}
        hint={say(captureText.reactionsHint)}
        value={sheet.reactions}
        onChange={(reactions) => change({ reactions })}
      />
    </>
  )
}
