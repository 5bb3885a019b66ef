import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { proofKindWords, provenanceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { SaveBar } from '../../ui/SaveBar.tsx'
import { useSay } from '../../ui/language.tsx'

/** What people say of an item; its bytes and metadata are not touched by it. */
export function DescribeForm(props: {
  detail: EvidenceDetail
  description: Recorded<EvidenceDescription> | null
  onDone: () => void
}) {
  const { detail, description, onDone } = props
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('evidence.describe', caseId, description, blankFor(detail))
  const { draft, change } = saving
  return (
    <div className="stack">
      <TextInput
        label={say(evidenceText.describeTitle)}
        value={draft.title}
        onChange={(title) => change({ title: title ?? '' })}
        required
      />
      <div className="fields">
        <Choice
          label={say(evidenceText.provenance)}
          value={draft.provenance}
          options={optionsOf(provenanceWords, say)}
          onChange={(provenance) => provenance && change({ provenance })}
        />
        <Choice
          label={say(evidenceText.proofKind)}
          value={draft.proofKind}
          options={optionsOf(proofKindWords, say)}
          onChange={(proofKind) => proofKind && change({ proofKind })}
        />
        <TextInput label={say(evidenceText.device)} value={draft.device} onChange={(device) => change({ device })} />
      </div>
      <LongInput label={say(evidenceText.proves)} value={draft.proves} onChange={(proves) => change({ proves })} />
      <LongInput
        label={say(evidenceText.doesNotProve)}
        value={draft.doesNotProve}
        onChange={(doesNotProve) => change({ doesNotProve })}
      />
      <Check
        label={say(evidenceText.minors)}
        value={draft.showsMinors}
        onChange={(showsMinors) => change({ showsMinors })}
      />
      <SaveBar
        {...saving}
        onDiscard={saving.discard}
        needsReason={description !== null}
        onSave={(reason) => void saving.save(reason).then((ok) => ok && onDone())}
        onCancel={() => {
          saving.discard()
          onDone()
        }}
      />
    </div>
  )
}

function blankFor({ view }: EvidenceDetail): EvidenceDescription {
  return {
    evidence: view.number,
    title: view.name,
    proofKind: 'informasi-elektronik',
    provenance: 'unknown',
    device: null,
    showsMinors: false,
    marks: [],
    proves: null,
    doesNotProve: null,
    excerpts: [],
    note: null,
  }
}
