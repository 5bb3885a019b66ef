import { useState } from 'react'
import type { AllegationView, LegalBasisView } from '../../../src/contract/analysis.ts'
import { analysisText, confidenceOfLaw } from '../../../src/text/screens/analysis.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { Choice } from '../../ui/Fields.tsx'
import { Note } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage, useSay, type Say } from '../../ui/language.tsx'

/** The catalogue row in force on the date of the act, never without its basis and how sure that is. */
export function RuleBox({ view }: { view: AllegationView }) {
  const say = useSay()
  const language = useLanguage()
  const { row } = view
  const [choosing, setChoosing] = useState(row === null)
  if (row === null || choosing) return <ChooseRow view={view} onDone={() => setChoosing(false)} />
  return (
    <div className="rule-box">
      <p>
        <strong>{row.code}</strong> {row.title[language]}
      </p>
      <div className="line">
        <Note
          name={say(analysisText.legalBasis)}
          trigger={
            <span className="rule-box__basis">
              {say(analysisText.legalBasis)} ({row.legalBasis.length})
            </span>
          }
        >
          <ul className="basis">
            {row.legalBasis.map((basis) => (
              <li key={`${basis.instrument}-${basis.article ?? ''}`}>
                <Basis basis={basis} />
              </li>
            ))}
          </ul>
        </Note>
        <Button edits small look="bare" onPress={() => setChoosing(true)}>
          {say(analysisText.chooseRow)}
        </Button>
        {view.alsoOffered.length > 0 && (
          <span className="state--look small">
            {say(analysisText.alsoOffered, { rows: view.alsoOffered.join(', ') })}
          </span>
        )}
      </div>
      {row.conflicts.map((conflict) => (
        <p key={conflict} className="small">
          <StateWord state="look" word={say(analysisText.conflict, { text: conflict })} />
        </p>
      ))}
    </div>
  )
}

function Basis({ basis }: { basis: LegalBasisView }) {
  const say = useSay()
  return (
    <div className="stack stack--tight">
      <span>
        <strong>{basis.instrument}</strong> {basis.article}
      </span>
      <span className="small">{basis.title}</span>
      <span className="small quiet">
        {basis.numbers.join('; ')} ·{' '}
        {say(analysisText.confidence, { confidence: sayConfidence(basis.confidence, say) })}
      </span>
    </div>
  )
}

function ChooseRow({ view, onDone }: { view: AllegationView; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const language = useLanguage()
  const { caseId } = useCase()
  const rows = useAnswerOr('catalogue.rows', { caseId, allegation: view.id }, null)
  const list = useAnswerOr('allegations.list', { caseId }, [])
  const save = useCall('allegations.save')
  const choose = async (row: string | null): Promise<void> => {
    const version = list.find((one) => one.id === view.id)?.version ?? null
    const answer = await save.run({
      caseId,
      id: view.id,
      version,
      reason: say(analysisText.chooseRow),
      body: { ...view.allegation, row },
    })
    if (answer.ok) onDone()
  }
  if (rows !== null && rows.length === 0) return <NoRow subject={view.allegation.subject} />
  return (
    <div className="rule-box">
      <Choice
        label={say(analysisText.row)}
        hint={say(analysisText.rowsHint)}
        value={view.allegation.row}
        options={(rows ?? []).map((row) => ({ value: row.code, label: `${row.code}  ${row.title[language]}` }))}
        onChange={(row) => void choose(row)}
      />
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
    </div>
  )
}

/** Why no rule is offered, and the two places where that is mended. */
function NoRow({ subject }: { subject: string }) {
  const say = useSay()
  const { caseId } = useCase()
  return (
    <div className="rule-box">
      <p className="state--look">{say(analysisText.rowsNone)}</p>
      <div className="line">
        <Button small onPress={() => goTo({ caseId, step: 'orang', view: `orang/${subject}`, query: {} })}>
          {say(analysisText.rowsNonePerson)}
        </Button>
        <Button small onPress={() => goTo({ caseId, step: 'lini-masa', view: null, query: {} })}>
          {say(analysisText.rowsNoneEvents)}
        </Button>
      </div>
    </div>
  )
}

function sayConfidence(word: string, say: Say): string {
  const known = Object.entries(confidenceOfLaw).find(([code]) => code === word)
  return known ? say(known[1]) : word
}
