import type { Allegation } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { contestWords } from '../../../src/text/screens/case-record.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { goTo } from '../../app/use-address.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Part } from '../../ui/Facts.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { WithdrawButton } from '../detail/WithdrawButton.tsx'
import { CodesInput } from '../evidence/CodesInput.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

type Fields = { draft: Allegation; change: (next: Partial<Allegation>) => void }

/** An allegation: one act of one person, and what that person answers to it. */
export function AllegationForm({ record, onDone }: { record: Recorded<Allegation> | null; onDone?: () => void }) {
  const say = useSay()
  const { caseId, record: caseRecord } = useCase()
  const saving = useSaving('allegations.save', caseId, record, blankFor(caseRecord?.body.contest ?? 'pilkada'))
  const { draft, change } = saving
  const leave = (id: string | null): void =>
    onDone ? onDone() : goTo({ caseId, step: 'analisis', view: null, query: id === null ? {} : { dugaan: id } })
  const missing = [
    ...(draft.subject === '' ? [say(analysisText.subject)] : []),
    ...(draft.act.trim() === '' ? [say(analysisText.act)] : []),
  ]
  return (
    <div className="work__scroll">
      <PageHead
        title={record === null ? say(analysisText.add) : say(analysisText.allegation, { id: record.id })}
        acts={
          record && (
            <span className="line">
              <WithdrawButton
                operation="allegations.withdraw"
                id={record.id}
                onDone={() => goTo({ caseId, step: 'analisis', view: null, query: {} })}
              />
            </span>
          )
        }
      />
      <div className="page page--form page--tight">
        <div className="form-sheet">
          <ActPart draft={draft} change={change} />
          <AnswerPart draft={draft} change={change} />
          <NotesPart draft={draft} change={change} />
        </div>
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed}
        newer={saving.newer}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && leave(record?.id ?? null))}
        onDiscard={saving.discard}
        onCancel={() => {
          saving.discard()
          leave(record?.id ?? null)
        }}
      />
    </div>
  )
}

function ActPart({ draft, change }: Fields) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  return (
    <Part title={say(analysisText.act)} note={say(analysisText.actNote)}>
      <div className="fields">
        <Choice
          label={say(analysisText.subject)}
          value={draft.subject || null}
          options={people
            .filter((one) => one.body.role === 'subject')
            .map((one) => ({ value: one.id, label: one.id, note: one.body.name }))}
          onChange={(subject) => subject && change({ subject })}
          required
        />
        <Choice
          label={say(analysisText.contest)}
          value={draft.contest}
          options={optionsOf<string>(contestWords, say)}
          onChange={(contest) => contest && change({ contest })}
        />
      </div>
      <LongInput
        label={say(analysisText.act)}
        hint={say(analysisText.actHint)}
        value={draft.act || null}
        onChange={(act) => change({ act: act ?? '' })}
        required
      />
      <CodesInput
        kind="events"
        label={say(analysisText.events)}
        hint={say(analysisText.eventsHint)}
        value={draft.events}
        onChange={(events) => change({ events })}
      />
    </Part>
  )
}

function AnswerPart({ draft, change }: Fields) {
  const say = useSay()
  return (
    <Part title={say(analysisText.answer)} note={say(analysisText.answerNote)}>
      <LongInput
        label={say(analysisText.answer)}
        value={draft.answer?.text ?? null}
        onChange={(text) => change({ answer: text === null ? null : { text, supports: draft.answer?.supports ?? [] } })}
      />
      {draft.answer && (
        <SupportsInput
          value={draft.answer.supports}
          onChange={(supports) => change({ answer: { text: draft.answer?.text ?? '', supports } })}
        />
      )}
    </Part>
  )
}

function NotesPart({ draft, change }: Fields) {
  const say = useSay()
  return (
    <Part title={say(analysisText.notes)} note={say(analysisText.notesNote)}>
      <Rows
        rows={draft.notes}
        onChange={(notes) => change({ notes })}
        blank={() => ''}
        addLabel={say(analysisText.addLine)}
      >
        {(note, set) => (
          <TextInput label={say(analysisText.note)} value={note || null} onChange={(next) => set(next ?? '')} />
        )}
      </Rows>
    </Part>
  )
}

function blankFor(contest: string): Allegation {
  return { subject: '', contest, row: null, act: '', events: [], phaseChosen: null, notes: [], answer: null }
}
