import { controlsText } from '../../../src/text/screens/controls.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useLooseDraft } from '../../app/use-loose-draft.ts'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'
import { Edits } from '../../ui/may-edit.tsx'

/** Remarks of officers on one item; each is an entry of the custody log and cannot be changed afterwards. */
export function NotesTab({ number, note }: { number: string; note: string | null }) {
  const say = useSay()
  const { caseId, zone } = useCase()
  const custody = useAnswer('custody.list', { caseId, evidence: number })
  return (
    <div className="detail__body">
      {note !== null && (
        <p className="prose" dir="auto">
          {note}
        </p>
      )}
      <Edits>
        <NoteForm number={number} />
      </Edits>
      <Answered state={custody} what={say(evidenceText.notesWhat)}>
        {(entries) => {
          const notes = entries.filter((entry) => entry.act === 'note' && entry.evidence.includes(number))
          if (notes.length === 0) return <p className="quiet prose">{say(evidenceText.notesNone)}</p>
          return (
            <ol className="custody">
              {notes.toReversed().map((entry) => (
                <li key={entry.sequence} className="custody__entry">
                  <span className="custody__number">{entry.sequence}</span>
                  <span className="grow">
                    <span className="prose" dir="auto">
                      {entry.reason}
                    </span>
                    <span className="small quiet custody__line">
                      {showInstant(entry.laptopAt, zone, say)} · {entry.actor}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          )
        }}
      </Answered>
    </div>
  )
}

const nothingTyped: { text: string | null } = { text: null }

function NoteForm({ number }: { number: string }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const call = useCall('custody.note')
  const { draft, change, drop } = useLooseDraft('custody.note', nothingTyped, { caseId, about: number })
  const { text } = draft
  const isEmpty = text === null || text.trim() === ''
  const save = async (): Promise<void> => {
    if (text === null) return
    const answer = await call.run({ caseId, evidence: [number], text })
    if (answer.ok) drop()
  }
  return (
    <div className="stack stack--tight">
      <LongInput
        label={say(evidenceText.noteField)}
        hint={say(evidenceText.noteHint)}
        rows={2}
        value={text}
        onChange={(typed) => change({ text: typed })}
      />
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div>
        <Button small isDisabled={isEmpty || call.state.status === 'running'} onPress={() => void save()}>
          {say(call.state.status === 'running' ? controlsText.saving : evidenceText.addNote)}
        </Button>
      </div>
    </div>
  )
}
