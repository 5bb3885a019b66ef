import type { EvidenceDescription, EvidenceDetail } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { proofKindWords, provenanceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { useSay } from '../../ui/language.tsx'
import { blankDescription } from '../../../src/contract/blank-records.ts'

/** What people say of an item; its bytes and metadata are not touched by it. */
export function DescribeForm(props: {
  detail: EvidenceDetail
  description: Recorded<EvidenceDescription> | null
  onDone: () => void
}) {
  const { detail, description, onDone } = props
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('evidence.describe', caseId, description, blankDescription(detail.view))
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
      <Excerpts excerpts={draft.excerpts} onChange={(excerpts) => change({ excerpts })} />
      <LongInput label={say(evidenceText.note)} rows={1} value={draft.note} onChange={(note) => change({ note })} />
      <ClosingSaveBar saving={saving} needsReason={description !== null} onDone={onDone} />
    </div>
  )
}

type Excerpt = EvidenceDescription['excerpts'][number]

/** The lines that matter, as they stand, with their translation and who made it. */
function Excerpts({ excerpts, onChange }: { excerpts: readonly Excerpt[]; onChange: (next: Excerpt[]) => void }) {
  const say = useSay()
  return (
    <fieldset className="form-group">
      <legend className="label">{say(evidenceText.excerpts)}</legend>
      <Rows
        rows={excerpts}
        onChange={onChange}
        blank={() => ({ part: '', text: '', translation: null })}
        addLabel={say(evidenceText.addExcerpt)}
      >
        {(one, set) => (
          <>
            <TextInput
              label={say(evidenceText.excerptPart)}
              placeholder={say(evidenceText.excerptPartHint)}
              value={one.part || null}
              onChange={(part) => set({ ...one, part: part ?? '' })}
            />
            <LongInput
              label={say(evidenceText.excerptText)}
              rows={1}
              value={one.text || null}
              onChange={(text) => set({ ...one, text: text ?? '' })}
            />
            <LongInput
              label={say(evidenceText.translationField)}
              rows={1}
              value={one.translation?.text ?? null}
              onChange={(text) =>
                set({ ...one, translation: text === null ? null : { by: '', ...one.translation, text } })
              }
            />
            {one.translation && (
              <TextInput
                label={say(evidenceText.translationBy)}
                value={one.translation.by || null}
                onChange={(by) => set({ ...one, translation: { text: one.translation?.text ?? '', by: by ?? '' } })}
              />
            )}
          </>
        )}
      </Rows>
    </fieldset>
  )
}
