import { Plus } from 'lucide-react'
import type { Motive } from '../../../src/contract/analysis.ts'
import type { FormChoices } from '../../../src/contract/form-help.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { motiveWords, strengthWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, LongInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'

type Props = { allegation: string; record: Recorded<Motive> | null; onDone: () => void }
type Kind = Pick<Motive, 'class' | 'code'>
type Fields = { draft: Motive; change: (next: Partial<Motive>) => void }

/** One motive under change: what supports it and what speaks against it in two fields of one size, then the other explanation. */
export function MotiveForm({ allegation, record, onDone }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('motives.save', caseId, record, blankMotive(allegation), () => null, allegation)
  const { draft, change } = saving
  const codeless = draft.code === '' || draft.alternative?.code === ''
  return (
    <section className="element-form" aria-label={say(analysisText.motiveTitle)}>
      <div className="fields">
        <KindFields value={draft} onChange={change} />
        <Choice
          label={say(analysisText.motiveStrength)}
          value={draft.strength}
          options={optionsOf(strengthWords, say)}
          onChange={(strength) => change({ strength })}
          clearable
        />
      </div>
      <LongInput label={say(analysisText.motiveText)} value={draft.text} onChange={(text) => change({ text })} />
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
      <LongInput
        label={say(analysisText.motiveContraryNote)}
        hint={say(analysisText.motiveContraryHint)}
        rows={1}
        value={draft.contraryNote}
        onChange={(contraryNote) => change({ contraryNote })}
      />
      <Alternative draft={draft} change={change} />
      <LongInput
        label={say(analysisText.wouldSettle)}
        rows={1}
        value={draft.wouldSettle}
        onChange={(wouldSettle) => change({ wouldSettle })}
      />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={codeless ? say(formsText.missing, { fields: say(analysisText.motiveCode) }) : null}
        onDone={onDone}
      />
    </section>
  )
}

/** Class and code of a motive; the codes of a class are the core's. */
function KindFields({ value, onChange }: { value: Kind; onChange: (next: Kind) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const choices = useAnswerOr('forms.choices', { caseId }, null)
  const codes = codesOf(choices, value.class)
  return (
    <>
      <Choice
        label={say(analysisText.motiveClass)}
        value={value.class}
        options={optionsOf(motiveWords, say)}
        onChange={(next) => {
          const own = next === null ? [] : codesOf(choices, next)
          if (next) onChange({ class: next, code: own.length === 1 ? (own[0] ?? '') : '' })
        }}
      />
      <Choice
        label={say(analysisText.motiveCode)}
        value={value.code || null}
        options={codes.map((code) => ({ value: code, label: code }))}
        onChange={(code) => onChange({ class: value.class, code: code ?? '' })}
        required
      />
    </>
  )
}

function Alternative({ draft, change }: Fields) {
  const say = useSay()
  const { alternative } = draft
  if (alternative === null)
    return (
      <div>
        <Button
          small
          icon={Plus}
          onPress={() => change({ alternative: { class: 'TIDAK_SENGAJA', code: '', text: '', answeredBy: [] } })}
        >
          {say(analysisText.addAlternative)}
        </Button>
      </div>
    )
  const set = (next: Partial<typeof alternative>): void => change({ alternative: { ...alternative, ...next } })
  return (
    <fieldset className="form-group">
      <legend className="label">{say(analysisText.alternative)}</legend>
      <p className="small quiet prose">{say(analysisText.alternativeHint)}</p>
      <div className="fields">
        <KindFields value={alternative} onChange={set} />
      </div>
      <LongInput
        label={say(analysisText.motiveText)}
        rows={1}
        value={alternative.text || null}
        onChange={(text) => set({ text: text ?? '' })}
      />
      <SupportsInput
        label={say(analysisText.answeredBy)}
        value={alternative.answeredBy}
        onChange={(answeredBy) => set({ answeredBy })}
      />
      <div>
        <Button small look="bare" onPress={() => change({ alternative: null })}>
          {say(analysisText.dropAlternative)}
        </Button>
      </div>
    </fieldset>
  )
}

function codesOf(choices: FormChoices | null, name: Motive['class']): readonly string[] {
  return choices?.motives.find((one) => one.class === name)?.codes ?? []
}

function blankMotive(allegation: string): Motive {
  return {
    allegation,
    class: 'TIDAK_DAPAT_DISIMPULKAN',
    code: '',
    strength: null,
    supporting: [],
    contrary: [],
    contraryNote: null,
    alternative: null,
    wouldSettle: null,
    text: null,
  }
}
