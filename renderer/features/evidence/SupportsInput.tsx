import { useState } from 'react'
import type { Support } from '../../../src/contract/people.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { useEvidenceTaker } from '../../ui/Chips.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { useSay } from '../../ui/language.tsx'
import { parseSupports, writeSupports } from './parse-supports.ts'
import { useSuggestions } from './use-suggestions.ts'

/** What a sentence rests on, typed as numbers with proposals, or dragged as chips. */
export function SupportsInput(props: {
  label?: string
  value: readonly Support[]
  onChange: (value: Support[]) => void
}) {
  const { label, value, onChange } = props
  const say = useSay()
  const suggest = useSuggestions(['evidence', 'answers', 'events', 'devices'])
  const takesEvidence = useEvidenceTaker()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? writeSupports(value)
  const { unknown } = parseSupports(shown)
  const change = (text: string): void => {
    setTyped(text)
    onChange(keepNotes(parseSupports(text).supports, value))
  }
  return (
    <div {...takesEvidence((number) => change(shown === '' ? number : `${shown}, ${number}`))}>
      <SuggestInput
        label={label ?? say(evidenceText.supportsField)}
        placeholder={say(evidenceText.supportsHint)}
        value={shown}
        suggest={suggest}
        error={unknown.length > 0 ? say(evidenceText.supportsUnknown, { words: unknown.join(', ') }) : null}
        onChange={change}
        onBlur={() => unknown.length === 0 && setTyped(null)}
      />
    </div>
  )
}

/** A support that was there before keeps its note; the typed line does not show notes and must not lose them. */
function keepNotes(supports: readonly Support[], before: readonly Support[]): Support[] {
  return supports.map((one) => {
    const bare = JSON.stringify({ ...one, note: null })
    return before.find((old) => JSON.stringify({ ...old, note: null }) === bare) ?? one
  })
}
