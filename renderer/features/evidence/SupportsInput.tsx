import { useState } from 'react'
import type { Support } from '../../../src/contract/people.ts'
import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { TextInput } from '../../ui/Fields.tsx'
import { useSay } from '../../ui/language.tsx'
import { parseSupports, writeSupports } from './parse-supports.ts'

/** What a sentence rests on, typed as numbers or dragged as chips. */
export function SupportsInput(props: {
  label?: string
  value: readonly Support[]
  onChange: (value: Support[]) => void
}) {
  const { label, value, onChange } = props
  const say = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? writeSupports(value)
  const { unknown } = parseSupports(shown)
  const change = (text: string): void => {
    setTyped(text)
    onChange(parseSupports(text).supports)
  }
  return (
    <div
      onDragOver={(drag) => drag.dataTransfer.types.includes('text/x-netra-evidence') && drag.preventDefault()}
      onDrop={(drag) => {
        const number = drag.dataTransfer.getData('text/x-netra-evidence')
        if (number === '') return
        drag.preventDefault()
        change(shown === '' ? number : `${shown}, ${number}`)
      }}
    >
      <TextInput
        label={label ?? say(evidenceText.supportsField)}
        placeholder={say(evidenceText.supportsHint)}
        value={shown === '' ? null : shown}
        error={unknown.length > 0 ? say(evidenceText.supportsUnknown, { words: unknown.join(', ') }) : null}
        onChange={(text) => change(text ?? '')}
        onBlur={() => unknown.length === 0 && setTyped(null)}
      />
    </div>
  )
}
