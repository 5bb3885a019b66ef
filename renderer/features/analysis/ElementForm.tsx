import type { ElementAssessment, ElementView } from '../../../src/contract/analysis.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { elementConclusionWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import type { Recorded } from '../../../src/contract/records.ts'

type Props = { allegation: string; element: ElementView; onDone: () => void }

/** One element under change: fact, interpretation and conclusion in three places that never look alike. */
export function ElementForm(props: Props) {
  const { caseId } = useCase()
  const records = useAnswer('elements.list', { caseId })
  if (records.status !== 'ready') return null
  const record = records.value.find((one) => one.id === props.element.id) ?? null
  return <Form {...props} record={record} />
}

function Form({ allegation, element, onDone, record }: Props & { record: Recorded<ElementAssessment> | null }) {
  const say = useSay()
  const { caseId } = useCase()
  const { draft, change, ...saving } = useSaving('elements.save', caseId, record, blankFor(allegation, element))
  const { interpretation } = draft
  const setInterpretation = (next: Partial<{ text: string; by: string }>): void => {
    const merged = { text: '', by: '-', ...interpretation, ...next }
    change({ interpretation: merged.text === '' ? null : merged })
  }
  return (
    <div className="element-form">
      <div className="fields fields--wide">
        <SupportsInput
          label={say(analysisText.supporting)}
          value={draft.supporting}
          onChange={(supporting) => change({ supporting })}
        />
        <SupportsInput
          label={say(analysisText.contrary)}
          value={draft.contrary}
          onChange={(contrary) => change({ contrary })}
        />
      </div>
      <LongInput label={say(analysisText.fact)} rows={2} value={draft.fact} onChange={(fact) => change({ fact })} />
      <div className="fields fields--interpretation">
        <LongInput
          label={say(analysisText.interpretation)}
          rows={2}
          value={interpretation?.text ?? null}
          onChange={(text) => setInterpretation({ text: text ?? '' })}
        />
        <TextInput
          label={say(analysisText.interpretationBy)}
          value={interpretation?.by ?? null}
          onChange={(by) => setInterpretation({ by: by ?? '-' })}
        />
      </div>
      <div className="fields">
        <Choice
          label={say(analysisText.conclusion)}
          value={draft.conclusion}
          options={optionsOf(elementConclusionWords, say)}
          onChange={(conclusion) => change({ conclusion })}
          clearable
        />
        <TextInput label={say(analysisText.reason)} value={draft.reason} onChange={(reason) => change({ reason })} />
      </div>
      <SaveBar
        state={saving.state}
        changed={saving.changed}
        needsReason={record !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onCancel={onDone}
      />
    </div>
  )
}

function blankFor(allegation: string, element: ElementView): ElementAssessment {
  return {
    allegation,
    element: element.element,
    supporting: [],
    contrary: [],
    fact: null,
    interpretation: null,
    conclusion: null,
    reason: null,
  }
}
