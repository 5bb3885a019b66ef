import type { AllegationView, Conclusion as ConclusionBody } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { elementConclusionWords } from '../../../src/text/screens/words.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useEditing } from '../../app/use-editing.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Conclusion } from '../../ui/Claims.tsx'
import { Choice, LongInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { Supports } from '../evidence/Supports.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { useMask } from './use-mask.ts'

/** The conclusion in its ruled box with what it rests on; the rule's options as material only. */
export function ConclusionTab({ view }: { view: AllegationView }) {
  const say = useSay()
  const { caseId } = useCase()
  const conclusions = useAnswer('conclusions.list', { caseId })
  const [editing, setEditing] = useEditing('conclusions.save', view.id)
  const mask = useMask()
  return (
    <Answered state={conclusions} what={say(analysisText.tabConclusion)}>
      {(all) => {
        const own = all.find((one) => one.body.allegation === view.id) ?? null
        if (editing !== null && editing === (own?.id ?? 'baru'))
          return <ConclusionForm allegation={view.id} record={own} onDone={() => setEditing(null)} />
        return (
          <div className="page">
            {own === null ? (
              <p className="quiet prose">{say(analysisText.conclusionNone)}</p>
            ) : (
              <Conclusion
                word={say(elementConclusionWords[own.body.outcome])}
                restsOn={<Supports supports={own.body.supports} />}
              >
                {mask(own.body.text)}
              </Conclusion>
            )}
            <div>
              <Button edits look={own === null ? 'main' : 'line'} onPress={() => setEditing(own?.id ?? 'baru')}>
                {say(own === null ? analysisText.conclude : controlsText.edit)}
              </Button>
            </div>
            <Options view={view} />
          </div>
        )
      }}
    </Answered>
  )
}

function Options({ view }: { view: AllegationView }) {
  const say = useSay()
  if (view.row === null || view.row.sanctions.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h3>{say(analysisText.options)}</h3>
      <p className="small quiet">{say(analysisText.optionsNote)}</p>
      <ul className="ledger">
        {view.row.sanctions.map((sanction) => (
          <li key={sanction.code} className="ledger__line ledger__line--plain">
            <span className="grow">{sanction.title}</span>
            <span className="small quiet">{sanction.article}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ConclusionForm({
  allegation,
  record,
  onDone,
}: {
  allegation: string
  record: Recorded<ConclusionBody> | null
  onDone: () => void
}) {
  const say = useSay()
  const { caseId } = useCase()
  const blank: ConclusionBody = { allegation, outcome: 'cannot-be-assessed', text: '', supports: [] }
  const { draft, change, ...saving } = useSaving('conclusions.save', caseId, record, blank, () => null, allegation)
  return (
    <div className="page">
      <div className="fields">
        <Choice
          label={say(analysisText.outcome)}
          value={draft.outcome}
          options={optionsOf(elementConclusionWords, say)}
          onChange={(outcome) => outcome && change({ outcome })}
        />
      </div>
      <LongInput
        label={say(analysisText.conclusionText)}
        value={draft.text || null}
        onChange={(text) => change({ text: text ?? '' })}
        required
      />
      <SupportsInput value={draft.supports} onChange={(supports) => change({ supports })} />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={draft.text === '' ? say(formsText.missing, { fields: say(analysisText.conclusionText) }) : null}
        onDone={onDone}
      />
    </div>
  )
}
