import { useState } from 'react'
import type { FieldProps } from '../../ui/Fields.tsx'
import { useEvidenceTaker } from '../../ui/Chips.tsx'
import { SuggestInput } from '../../ui/SuggestInput.tsx'
import { splitCommas } from '../../ui/split-commas.ts'
import { useSuggestions, type SuggestionKind } from './use-suggestions.ts'

/** Codes of one kind with commas (`B-001, B-002`), proposed while typing. */
export function CodesInput(
  props: FieldProps & {
    kind: SuggestionKind
    value: readonly string[]
    onChange: (codes: string[]) => void
    placeholder?: string
  },
) {
  const { kind, value, onChange, ...field } = props
  const suggest = useSuggestions([kind])
  const [typed, setTyped] = useState<string | null>(null)
  // Where evidence is named, a dragged chip is as good as its number typed.
  const takesEvidence = useEvidenceTaker()
  const taker = takesEvidence((number) => {
    setTyped(null)
    if (!value.includes(number)) onChange([...value, number])
  })
  return (
    <div {...(kind === 'evidence' ? taker : {})}>
      <SuggestInput
        {...field}
        value={typed ?? value.join(', ')}
        suggest={suggest}
        onChange={(text) => {
          setTyped(text)
          onChange(splitCommas(text))
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
