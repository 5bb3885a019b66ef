import { useState } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { TextInput, type FieldProps } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { readCivilText, writeCivilText } from './civil-text.ts'

type Props = FieldProps & {
  /** Civil text of the contract. */
  value: string | null
  /** Called with what can be read, or with null once the field is empty; what is half typed stays in the field. */
  onChange: (typed: string | null) => void
  /** Told whether the field holds words that are no time. */
  onUnread: (isUnread: boolean) => void
}

/** A year, a month, a day or a moment in one line, as people write it; no word of it is lost while it is typed. */
export function CivilTextInput({ value, onChange, onUnread, ...field }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && readCivilText(typed) === null
  return (
    <TextInput
      {...field}
      value={typed ?? (value === null ? null : writeCivilText(value))}
      error={wrong ? say(timelineText.timeWrong) : (field.error ?? null)}
      onChange={(text) => {
        setTyped(text)
        const isUnread = text !== null && readCivilText(text) === null
        onUnread(isUnread)
        if (!isUnread) onChange(text)
      }}
      onBlur={() => wrong || setTyped(null)}
    />
  )
}
