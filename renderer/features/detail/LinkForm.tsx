import type { Link, Target } from '../../../src/contract/people.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import { evidenceText, linkRoleWords } from '../../../src/text/screens/evidence.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { confidenceWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { optionsOf } from '../../app/options-of.ts'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswerOr } from '../../app/workbench.tsx'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { ClosingSaveBar } from '../../ui/ClosingSaveBar.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { WordsInput } from '../../ui/WordsInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { SupportsInput } from '../evidence/SupportsInput.tsx'
import { useSuggestions } from '../evidence/use-suggestions.ts'
import { wordOf } from './link-view.ts'

type Props = {
  /** The end that stands still: the item, account or person the form was opened from. */
  fixed: Target
  role: Link['role']
  record: Recorded<Link> | null
  /** An item that was dragged here: a new link starts with it. */
  dropped?: string | null
  onDone: () => void
}

/** A link as a claim: who, in what role, how sure and why, what it rests on, and who else it could be. */
export function LinkForm({ fixed, role, record, dropped = null, onDone }: Props) {
  const say = useSay()
  const { caseId } = useCase()
  const saving = useSaving('links.save', caseId, record, blankLink(fixed, { role, dropped }), () => null, wordOf(fixed))
  const { draft, change } = saving
  const other = fixed.kind === 'person' ? draft.to : draft.from
  const missing = [
    ...(wordOf(other) === '' ? [say(fixed.kind === 'person' ? evidenceText.linkThing : evidenceText.linkWho)] : []),
    ...(draft.justification.trim() === '' ? [say(evidenceText.linkWhy)] : []),
  ]
  return (
    <section className="element-form" aria-label={say(evidenceText.linkForm)}>
      <div className="fields">
        {fixed.kind === 'person' ? (
          <ThingField value={draft.to} onChange={(to) => change({ to })} />
        ) : (
          <WhoField value={draft.from} onChange={(from) => change({ from })} />
        )}
        <Choice
          label={say(evidenceText.linkRole)}
          value={draft.role}
          options={optionsOf(linkRoleWords, say)}
          onChange={(next) => next && change({ role: next })}
        />
        <TextInput
          label={say(evidenceText.linkRoleNote)}
          placeholder={say(evidenceText.linkRoleNoteHint)}
          value={draft.roleNote}
          onChange={(roleNote) => change({ roleNote })}
        />
      </div>
      <div className="fields">
        <Choice
          label={say(evidenceText.linkConfidence)}
          hint={draft.photoAlone ? say(evidenceText.photoAloneNote) : ''}
          value={draft.confidence}
          options={optionsOf(confidenceWords, say).filter((one) => !(draft.photoAlone && one.value === 'high'))}
          onChange={(confidence) => confidence && change({ confidence })}
        />
        <Check
          label={say(evidenceText.photoAlone)}
          value={draft.photoAlone}
          // The core refuses high confidence from a photo alone; the form does not offer it.
          onChange={(photoAlone) =>
            change({ photoAlone, ...(photoAlone && draft.confidence === 'high' ? { confidence: 'medium' } : {}) })
          }
        />
      </div>
      <LongInput
        label={say(evidenceText.linkWhy)}
        rows={2}
        value={draft.justification || null}
        onChange={(text) => change({ justification: text ?? '' })}
        required
      />
      <SupportsInput value={draft.basis} onChange={(basis) => change({ basis })} />
      <WordsInput
        label={say(evidenceText.linkOthers)}
        hint={say(evidenceText.linkOthersHint)}
        value={draft.couldAlsoBe}
        onChange={(couldAlsoBe) => change({ couldAlsoBe })}
      />
      <ClosingSaveBar
        saving={saving}
        needsReason={record !== null}
        missing={missing.length > 0 ? say(formsText.missing, { fields: missing.join(', ') }) : null}
        onDone={onDone}
      />
    </section>
  )
}

/** A person of the case, or an account. */
function WhoField({ value, onChange }: { value: Target; onChange: (next: Target) => void }) {
  const say = useSay()
  const { caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const accounts = useAnswerOr('accounts.list', { caseId }, [])
  const options = [
    ...people.map(({ id, body }) => ({ value: `person:${id}`, label: body.code, note: body.name })),
    ...accounts.map(({ id, body }) => ({ value: `account:${id}`, label: id, note: body.handle })),
  ]
  return (
    <Choice
      label={say(evidenceText.linkWho)}
      value={wordOf(value) === '' ? null : `${value.kind}:${wordOf(value)}`}
      options={options}
      onChange={(word) => {
        const [kind, ...rest] = (word ?? '').split(':')
        onChange({ kind: kind === 'account' ? 'account' : 'person', id: rest.join(':') })
      }}
      required
    />
  )
}

/** An item of the register, by its number. */
function ThingField({ value, onChange }: { value: Target; onChange: (next: Target) => void }) {
  const say = useSay()
  const suggest = useSuggestions(['evidence'])
  if (value.kind === 'account') return null
  return (
    <SuggestInput
      single
      label={say(evidenceText.linkThing)}
      value={wordOf(value)}
      suggest={suggest}
      onChange={(number) => onChange({ kind: 'evidence', number })}
      required
    />
  )
}

function blankLink(fixed: Target, { role, dropped }: { role: Link['role']; dropped: string | null }): Link {
  const nobody: Target = { kind: 'person', id: '' }
  const nothing: Target = { kind: 'evidence', number: dropped ?? '' }
  return {
    from: fixed.kind === 'person' ? fixed : nobody,
    to: fixed.kind === 'person' ? nothing : fixed,
    role,
    roleNote: null,
    confidence: 'low',
    justification: '',
    basis: dropped === null ? [] : [{ kind: 'evidence', number: dropped, part: null, note: null }],
    photoAlone: false,
    couldAlsoBe: [],
  }
}
