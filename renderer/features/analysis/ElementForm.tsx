import type { ElementAssessment, ElementView } from '../../../src/contract/analysis.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { elementConclusionWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
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
  const { caseId, record: caseRecord } = useCase()
  const { draft, change, ...saving } = useSaving(
    'elements.save',
    caseId,
    record,
    blankFor(allegation, element),
    () => null,
    `${allegation} ${element.element}`,
  )
  const { interpretation } = draft
  const lead = caseRecord?.body.officers.find((one) => one.role === 'lead') ?? caseRecord?.body.officers[0]
  const setInterpretation = (next: Partial<{ text: string; by: string }>): void => {
    const merged = { text: '', by: lead?.name ?? say(controlsText.unknown), ...interpretation, ...next }
    change({ interpretation: merged.text === '' ? null : merged })
  }
  return (
    <div className="element-form" role="group" aria-label={say(analysisText.editElement, { code: element.element })}>
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
          onChange={(by) => setInterpretation({ by: by ?? say(controlsText.unknown) })}
        />
      </div>
      {element.state === 'contested' && <p className="small state--look">{say(analysisText.contestedNote)}</p>}
      <div className="fields">
        <Choice
          label={say(analysisText.conclusion)}
          value={draft.conclusion}
          options={optionsOf(elementConclusionWords, say)}
          onChange={(conclusion) => change({ conclusion })}
          clearable
        />
        <LongInput
          label={say(analysisText.reason)}
          rows={1}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          required={element.state === 'contested'}
        />
      </div>
      <ClosingSaveBar saving={saving} needsReason={record !== null} onDone={onDone} />
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
