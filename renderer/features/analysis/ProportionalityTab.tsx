import { proportionalityFactors, type Proportionality } from '../../../src/contract/analysis.ts'
import type { Support } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText, factorHints, factorWords } from '../../../src/text/screens/analysis.ts'
import { Answered } from '../../app/Answered.tsx'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

type Line = { text: string; supports: Support[] }

/** The nine factors in their order, then what weighs more and what weighs less; no score, no proposal. */
export function ProportionalityTab({ allegation }: { allegation: string }) {
  const say = useSay()
  const { caseId } = useCase()
  const sheets = useAnswer('proportionality.list', { caseId })
  return (
    <Answered state={sheets} what={say(analysisText.tabProportionality)}>
      {(all) => (
        <Form
          key={allegation}
          allegation={allegation}
          record={all.find((one) => one.body.allegation === allegation) ?? null}
        />
      )}
    </Answered>
  )
}

function Form({ allegation, record }: { allegation: string; record: Recorded<Proportionality> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const blank: Proportionality = { allegation, factors: [], aggravating: [], mitigating: [] }
  const { draft, change, ...saving } = useSaving('proportionality.save', caseId, record, blank, () => null, allegation)
  const setFactor = (factor: (typeof proportionalityFactors)[number], line: Line): void => {
    const others = draft.factors.filter((one) => one.factor !== factor)
    const next = line.text === '' && line.supports.length === 0 ? others : [...others, { factor, ...line }]
    change({ factors: proportionalityFactors.flatMap((name) => next.filter((one) => one.factor === name)) })
  }
  return (
    <>
      <div className="page">
        <p className="quiet prose">{say(analysisText.proportionalityNone)}</p>
        <p className="small quiet" role="status">
          {say(analysisText.factorsFilled, { count: draft.factors.filter((one) => one.text.trim() !== '').length })}
        </p>
        <ol className="factors">
          {proportionalityFactors.map((factor, index) => {
            const line = draft.factors.find((one) => one.factor === factor) ?? { text: '', supports: [] }
            return (
              <li key={factor} className="factors__one">
                <span className="factors__name">
                  <span className="quiet">{index + 1}</span> {say(factorWords[factor])}
                  <span className="small quiet factors__hint">{say(factorHints[factor])}</span>
                </span>
                <LongInput
                  label={say(analysisText.factorText)}
                  rows={1}
                  value={line.text || null}
                  onChange={(text) => setFactor(factor, { ...line, text: text ?? '' })}
                />
                <SupportsInput
                  value={line.supports}
                  onChange={(supports) => setFactor(factor, { ...line, supports })}
                />
              </li>
            )
          })}
        </ol>
        <div className="both-sides">
          <section>
            <h3>{say(analysisText.aggravating)}</h3>
            <Lines lines={draft.aggravating} onChange={(aggravating) => change({ aggravating })} />
          </section>
          <section>
            <h3>{say(analysisText.mitigating)}</h3>
            <Lines lines={draft.mitigating} onChange={(mitigating) => change({ mitigating })} />
          </section>
        </div>
      </div>
      <SaveBar
        {...saving}
        needsReason={saving.record !== null}
        onSave={(reason) => void saving.save(reason)}
        onDiscard={saving.discard}
      />
    </>
  )
}

function Lines({ lines, onChange }: { lines: readonly Line[]; onChange: (lines: Line[]) => void }) {
  const say = useSay()
  return (
    <Rows
      rows={lines}
      onChange={onChange}
      blank={() => ({ text: '', supports: [] })}
      addLabel={say(analysisText.addLine)}
    >
      {(line, set) => (
        <>
          <LongInput
            label={say(analysisText.factorText)}
            rows={1}
            value={line.text || null}
            onChange={(text) => set({ ...line, text: text ?? '' })}
          />
          <SupportsInput value={line.supports} onChange={(supports) => set({ ...line, supports })} />
        </>
      )}
    </Rows>
  )
}
