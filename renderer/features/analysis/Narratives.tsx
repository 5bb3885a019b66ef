import type { Narrative } from '../../../src/contract/analysis.ts'
import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { useMask } from './use-mask.ts'

/** The page a head reads, for each reported person: allegation, key proofs, open doubts, and the short neutral story. */
export function Narratives() {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  const narratives = useAnswer('narratives.list', { caseId })
  return (
    <Answered state={people} what={say(analysisText.narratives)}>
      {(all) => (
        <Answered state={narratives} what={say(analysisText.narratives)}>
          {(records) => {
            const subjects = all.filter((one) => one.body.role === 'subject')
            return (
              <div className="page">
                <h1>{say(analysisText.narratives)}</h1>
                <p className="quiet prose">{say(analysisText.narrativesLead)}</p>
                {subjects.length === 0 && <p className="quiet">{say(analysisText.noSubject)}</p>}
                {subjects.map((subject) => (
                  <Form
                    key={subject.id}
                    subject={subject}
                    record={records.find((one) => one.body.subject === subject.id) ?? null}
                  />
                ))}
              </div>
            )
          }}
        </Answered>
      )}
    </Answered>
  )
}

function Form({ subject, record }: { subject: Recorded<Person>; record: Recorded<Narrative> | null }) {
  const say = useSay()
  const mask = useMask()
  const { caseId } = useCase()
  const blank: Narrative = { subject: subject.id, summary: [], keyProofs: [], openDoubts: [], caseStory: [] }
  const { draft, change, ...saving } = useSaving('narratives.save', caseId, record, blank, () => null, subject.id)
  const unproved = draft.keyProofs.some((one) => one.supports.length === 0)
  return (
    <section className="element-form subject-form" aria-label={say(analysisText.narrativeOf, { id: subject.id })}>
      <h2>
        {subject.body.code} <span className="quiet">{mask(subject.body.name)}</span>
      </h2>
      <Paragraphs
        label={say(analysisText.caseStory)}
        rows={draft.caseStory}
        onChange={(caseStory) => change({ caseStory })}
      />
      <Paragraphs label={say(analysisText.summary)} rows={draft.summary} onChange={(summary) => change({ summary })} />
      <h3>{say(analysisText.keyProofs)}</h3>
      <Rows
        rows={draft.keyProofs}
        onChange={(keyProofs) => change({ keyProofs })}
        blank={() => ({ text: '', supports: [] })}
        addLabel={say(analysisText.addLine)}
      >
        {(proof, set) => (
          <>
            <LongInput
              label={say(analysisText.keyProofs)}
              rows={1}
              value={proof.text || null}
              onChange={(text) => set({ ...proof, text: text ?? '' })}
            />
            <SupportsInput value={proof.supports} onChange={(supports) => set({ ...proof, supports })} />
          </>
        )}
      </Rows>
      <Paragraphs
        label={say(analysisText.openDoubts)}
        rows={draft.openDoubts}
        onChange={(openDoubts) => change({ openDoubts })}
      />
      <SaveBar
        {...saving}
        needsReason={saving.record !== null}
        missing={unproved ? say(formsText.missing, { fields: say(analysisText.keyProofsRest) }) : null}
        onSave={(reason) => void saving.save(reason)}
        onDiscard={saving.discard}
      />
    </section>
  )
}

function Paragraphs(props: { label: string; rows: readonly string[]; onChange: (rows: string[]) => void }) {
  const { label, rows, onChange } = props
  const say = useSay()
  return (
    <>
      <h3>{label}</h3>
      <Rows rows={rows} onChange={onChange} blank={() => ''} addLabel={say(analysisText.addParagraph)}>
        {(text, set) => <LongInput label={label} rows={1} value={text || null} onChange={(next) => set(next ?? '')} />}
      </Rows>
    </>
  )
}
