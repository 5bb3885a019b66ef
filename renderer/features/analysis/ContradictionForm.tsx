import type { Contradiction } from '../../../src/contract/analysis.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

type Side = Contradiction['sides'][number]

/** What contradicts what: two sides or more of the same weight, each with its source, and what explains them. */
export function ContradictionForm({ record, onDone }: { record: Recorded<Contradiction> | null; onDone: () => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const { draft, change, ...saving } = useSaving('contradictions.save', caseId, record, blankContradiction)
  const { explanation } = draft
  const bare = draft.sides.length < 2 || draft.sides.some((one) => one.claim.trim() === '' || one.supports.length === 0)
  const missing = [
    ...(draft.about.trim() === '' ? [say(analysisText.contradictionAbout)] : []),
    ...(bare ? [say(analysisText.twoSides)] : []),
  ]
  return (
    <section className="element-form" aria-label={say(analysisText.contradictions)}>
      <TextInput
        label={say(analysisText.contradictionAbout)}
        value={draft.about || null}
        onChange={(about) => change({ about: about ?? '' })}
        required
      />
      <Rows
        rows={draft.sides}
        onChange={(sides) => change({ sides })}
        blank={() => blankSide}
        addLabel={say(analysisText.addSide)}
      >
        {(side, set) => (
          <>
            <LongInput
              label={say(analysisText.sideClaim)}
              rows={2}
              value={side.claim || null}
              onChange={(claim) => set({ ...side, claim: claim ?? '' })}
              required
            />
            <SupportsInput value={side.supports} onChange={(supports) => set({ ...side, supports })} />
          </>
        )}
      </Rows>
      <div className="fields fields--wide">
        <LongInput
          label={say(analysisText.explanation)}
          hint={say(analysisText.explanationHint)}
          rows={2}
          value={explanation?.text ?? null}
          onChange={(text) =>
            change({ explanation: text === null ? null : { text, supports: explanation?.supports ?? [] } })
          }
        />
        {explanation !== null && (
          <SupportsInput
            value={explanation.supports}
            onChange={(supports) => change({ explanation: { ...explanation, supports } })}
          />
        )}
      </div>
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

const blankSide: Side = { claim: '', supports: [] }
const blankContradiction: Contradiction = { about: '', sides: [blankSide, blankSide], explanation: null }
