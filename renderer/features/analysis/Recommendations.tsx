import type { CatalogueRowView, Recommendation } from '../../../src/contract/analysis.ts'
import type { Person } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer, useAnswerOr } from '../../app/workbench.tsx'
import { Check, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { useMask } from './use-mask.ts'

type Sanction = CatalogueRowView['sanctions'][number]

/** What is passed on for each reported person: the text, the rule's options as material, questions, the report asked for. */
export function Recommendations() {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswer('people.list', { caseId })
  const recommendations = useAnswer('recommendations.list', { caseId })
  return (
    <Answered state={people} what={say(analysisText.recommendations)}>
      {(all) => (
        <Answered state={recommendations} what={say(analysisText.recommendations)}>
          {(records) => {
            const subjects = all.filter((one) => one.body.role === 'subject')
            return (
              <div className="page">
                <h1>{say(analysisText.recommendations)}</h1>
                <p className="quiet prose">{say(analysisText.recommendationsLead)}</p>
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

function Form({ subject, record }: { subject: Recorded<Person>; record: Recorded<Recommendation> | null }) {
  const say = useSay()
  const mask = useMask()
  const { caseId } = useCase()
  const choices = useAnswerOr('forms.choices', { caseId }, null)
  const { draft, change, ...saving } = useSaving(
    'recommendations.save',
    caseId,
    record,
    blankFor(subject.id),
    () => null,
    subject.id,
  )
  return (
    <section className="element-form subject-form" aria-label={say(analysisText.recommendationOf, { id: subject.id })}>
      <h2>
        {subject.body.code} <span className="quiet">{mask(subject.body.name)}</span>
      </h2>
      <LongInput
        label={say(analysisText.recommendationText)}
        value={draft.text || null}
        onChange={(text) => change({ text: text ?? '' })}
        required
      />
      <Options subject={subject.id} chosen={draft.options} onChange={(options) => change({ options })} />
      {choices?.mayProposeLevel === true ? (
        <TextInput
          label={say(analysisText.proposedLevel)}
          value={draft.proposedLevel}
          onChange={(proposedLevel) => change({ proposedLevel })}
        />
      ) : (
        <p className="small quiet">{say(analysisText.noLevel)}</p>
      )}
      <p className="label">{say(analysisText.questionsOn)}</p>
      <Rows
        rows={draft.questions}
        onChange={(questions) => change({ questions })}
        blank={() => ''}
        addLabel={say(analysisText.addQuestion)}
      >
        {(question, set) => (
          <LongInput
            label={say(analysisText.question)}
            rows={1}
            value={question || null}
            onChange={(next) => set(next ?? '')}
          />
        )}
      </Rows>
      <LongInput
        label={say(analysisText.reportBack)}
        rows={1}
        value={draft.reportBack}
        onChange={(reportBack) => change({ reportBack })}
      />
      <SaveBar
        {...saving}
        needsReason={saving.record !== null}
        missing={draft.text === '' ? say(formsText.missing, { fields: say(analysisText.recommendationText) }) : null}
        onSave={(reason) => void saving.save(reason)}
        onDiscard={saving.discard}
      />
    </section>
  )
}

/** The options named by the rules of this person's allegations; material for whoever decides, never a proposal. */
function Options(props: { subject: string; chosen: readonly string[]; onChange: (codes: string[]) => void }) {
  const { subject, chosen, onChange } = props
  const say = useSay()
  const { caseId } = useCase()
  const own = useAnswerOr('allegations.list', { caseId }, []).filter((one) => one.body.subject === subject)
  return (
    <fieldset className="form-group">
      <legend className="label">{say(analysisText.options)}</legend>
      <p className="small quiet">{say(analysisText.optionsNote)}</p>
      {own.length === 0 && <p className="small quiet">{say(analysisText.optionsNone)}</p>}
      {own.map((one) => (
        <OptionsOf key={one.id} allegation={one.id} chosen={chosen} onChange={onChange} />
      ))}
    </fieldset>
  )
}

function OptionsOf(props: { allegation: string; chosen: readonly string[]; onChange: (codes: string[]) => void }) {
  const { allegation, chosen, onChange } = props
  const { caseId } = useCase()
  const view = useAnswerOr('allegations.view', { caseId, id: allegation }, null)
  const sanctions: readonly Sanction[] = view?.row?.sanctions ?? []
  return (
    <div className="stack stack--tight">
      {sanctions.map((one) => (
        <Check
          key={one.code}
          label={`${allegation} · ${one.title}${one.article === null ? '' : ` (${one.article})`}`}
          value={chosen.includes(one.code)}
          onChange={(on) => onChange(on ? [...chosen, one.code] : chosen.filter((code) => code !== one.code))}
        />
      ))}
    </div>
  )
}

function blankFor(subject: string): Recommendation {
  return { subject, text: '', options: [], proposedLevel: null, questions: [], reportBack: null }
}
