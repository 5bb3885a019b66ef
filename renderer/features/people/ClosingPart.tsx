import type { Statement } from '../../../src/contract/statements.ts'
import { attachedWords, peopleText, signatureWords } from '../../../src/text/screens/people.ts'
import { optionsOf } from '../../app/options-of.ts'
import { Part } from '../../ui/Facts.tsx'
import { Check, Choice, LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { useSuggestions } from '../evidence/use-suggestions.ts'
import type { StatementPart } from './StatementHead.tsx'

type Attached = Statement['attached'][number]

/** Translator, read-back, signature or its refusal, attached recording, the officer's note. */
export function ClosingPart({ draft, change }: StatementPart) {
  const say = useSay()
  const suggest = useSuggestions(['evidence'])
  const { readBack, signature, translator } = draft
  return (
    <Part title={say(peopleText.closing)}>
      <div className="line">
        <Check
          label={say(peopleText.readBack)}
          value={readBack.done}
          onChange={(done) => change({ readBack: { ...readBack, done } })}
        />
        <Check
          label={say(peopleText.confirmed)}
          value={readBack.confirmed}
          isDisabled={!readBack.done}
          onChange={(confirmed) => change({ readBack: { ...readBack, confirmed } })}
        />
      </div>
      <LongInput
        label={say(peopleText.corrections)}
        rows={1}
        value={readBack.corrections}
        onChange={(corrections) => change({ readBack: { ...readBack, corrections } })}
      />
      <div className="fields">
        <Choice
          label={say(peopleText.signature)}
          value={signature.state}
          options={optionsOf(signatureWords, say)}
          onChange={(state) => state && change({ signature: { ...signature, state } })}
        />
        {signature.state === 'refused' && (
          <TextInput
            label={say(peopleText.signatureReason)}
            value={signature.reason}
            onChange={(reason) => change({ signature: { ...signature, reason } })}
          />
        )}
        <TextInput
          label={say(peopleText.translator)}
          value={translator?.name ?? null}
          onChange={(name) =>
            change({ translator: name === null ? null : { name, language: translator?.language ?? '' } })
          }
        />
        {translator && (
          <TextInput
            label={say(peopleText.language)}
            value={translator.language || null}
            required
            onChange={(language) => change({ translator: { ...translator, language: language ?? '' } })}
          />
        )}
      </div>
      <p className="label">{say(peopleText.attached)}</p>
      <Rows
        rows={draft.attached}
        onChange={(attached) => change({ attached })}
        blank={(): Attached => ({ evidence: '', as: 'recording' })}
        addLabel={say(peopleText.addAttached)}
      >
        {(one, set) => (
          <>
            <SuggestInput
              single
              label={say(peopleText.attachedNumber)}
              value={one.evidence}
              suggest={suggest}
              onChange={(evidence) => set({ ...one, evidence })}
            />
            <Choice
              label={say(peopleText.attachedAs)}
              value={one.as}
              options={optionsOf(attachedWords, say)}
              onChange={(as) => as && set({ ...one, as })}
            />
          </>
        )}
      </Rows>
      <LongInput
        label={say(peopleText.assessment)}
        hint={say(peopleText.assessmentHint)}
        value={draft.assessment}
        onChange={(assessment) => change({ assessment })}
        rows={2}
      />
    </Part>
  )
}
