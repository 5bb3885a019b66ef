import type { LetterReference } from '../../../src/contract/case-record.ts'
import type { Sentence } from '../../../src/contract/problem.ts'
import { caseRecordText } from '../../../src/text/screens/case-record.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'

const blankLetter: LetterReference = { number: null, date: null, issuer: null, about: null }

/** A decision or letter as cited: number, date, issuer; all empty is no letter. */
export function LetterFields(props: {
  name: Sentence
  letter: LetterReference | null
  onChange: (letter: LetterReference | null) => void
}) {
  const { name, letter, onChange } = props
  const say = useSay()
  const current = letter ?? blankLetter
  const set = (next: Partial<LetterReference>): void => {
    const merged = { ...current, ...next }
    onChange(Object.values(merged).every((value) => value === null) ? null : merged)
  }
  return (
    <fieldset className="letter">
      <legend className="label">{say(name)}</legend>
      <TextInput
        label={say(caseRecordText.letterPartNumber)}
        value={current.number}
        onChange={(number) => set({ number })}
      />
      <DateInput label={say(caseRecordText.letterPartDate)} value={current.date} onChange={(date) => set({ date })} />
      <TextInput
        label={say(caseRecordText.letterPartIssuer)}
        value={current.issuer}
        onChange={(issuer) => set({ issuer })}
      />
    </fieldset>
  )
}
