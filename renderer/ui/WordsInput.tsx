import { useState } from 'react'
import { TextInput, type FieldProps } from './Fields.tsx'
import { splitCommas } from './split-commas.ts'

/** Free words with commas; what is typed stands as typed until the field is left, so that a comma can be typed at all. */
export function WordsInput(
  props: FieldProps & { value: readonly string[]; onChange: (words: string[]) => void; placeholder?: string },
) {
  const { value, onChange, ...field } = props
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...field}
      value={typed ?? (value.join(', ') || null)}
      onChange={(text) => {
        setTyped(text ?? '')
        onChange(splitCommas(text))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
