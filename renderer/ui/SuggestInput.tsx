import { useId, useState, type KeyboardEvent } from 'react'
import { Input, Label, TextField, Text, FieldError } from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { formsText } from '../../src/text/screens/forms.ts'
import { ReadField, type FieldProps } from './Fields.tsx'
import { useSay } from './language.tsx'
import { useMayEdit } from './may-edit.tsx'

/** A word that may follow, and what it stands for. */
export type Suggestion = { word: string; note?: string }

export type SuggestInputProps = FieldProps & {
  value: string
  onChange: (text: string) => void
  /** Words that fit what is being typed after the last comma; at most eight are shown. */
  suggest: (typed: string) => readonly Suggestion[]
  placeholder?: string
  onBlur?: () => void
  /** Only one word: no commas. */
  single?: boolean
}

/** Words with commas, each proposed while it is typed. Arrow keys choose, Enter or a click takes, Esc closes; free text stays possible. */
export function SuggestInput(props: SuggestInputProps) {
  if (useMayEdit()) return <SuggestField {...props} />
  return <ReadField label={props.label} value={props.value} />
}

function SuggestField(props: SuggestInputProps) {
  const { label, hint, required = false, error, value, onChange, suggest, placeholder, single = false } = props
  const say = useSay()
  const listId = useId()
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const [head, typed] = single ? ['', value] : splitLast(value)
  const found = open ? suggest(typed.trim()).slice(0, 8) : []
  const take = (word: string): void => {
    onChange(single ? word : `${head}${head === '' ? '' : ' '}${word}, `)
    setAt(-1)
    setOpen(false)
  }
  const onKeyDown = (key: KeyboardEvent): void => {
    const chosen = found[at]
    if (key.key === 'ArrowDown' && !open) setOpen(true)
    else if (key.key === 'ArrowDown' && found.length > 0) setAt((at + 1) % found.length)
    else if (key.key === 'ArrowUp' && found.length > 0) setAt(at <= 0 ? found.length - 1 : at - 1)
    else if (key.key === 'Enter' && chosen !== undefined) take(chosen.word)
    else if (key.key === 'Escape' && open && found.length > 0) setOpen(false)
    else return
    key.preventDefault()
    key.stopPropagation()
  }
  return (
    <TextField
      className="field suggest"
      value={value}
      onChange={(text) => {
        setOpen(true)
        setAt(-1)
        onChange(text)
      }}
      isInvalid={Boolean(error)}
      onBlur={() => {
        setOpen(false)
        if (value.trim().endsWith(',')) onChange(value.trim().replace(/,+$/, ''))
        props.onBlur?.()
      }}
    >
      <Label className="field__label">
        {label}
        {required && <span className="field__required"> · {say(controlsText.required)}</span>}
      </Label>
      <Input
        className="field__input"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        onKeyDown={onKeyDown}
        {...(placeholder ? { placeholder } : {})}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={say(formsText.suggestions)}
        className="suggest__list"
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <li
            key={one.word}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={`suggest__one${index === at ? ' suggest__one--at' : ''}`}
            // Before the field loses its focus and the list is gone.
            onPointerDown={(press) => {
              press.preventDefault()
              take(one.word)
            }}
          >
            <span className="number">{one.word}</span>
            {one.note !== undefined && <span className="quiet small cut">{one.note}</span>}
          </li>
        ))}
      </ul>
      {hint !== undefined && !error && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </TextField>
  )
}

/** What stands before the last comma, with it, and what is typed after it. */
function splitLast(text: string): [string, string] {
  const comma = text.lastIndexOf(',')
  return comma < 0 ? ['', text] : [text.slice(0, comma + 1), text.slice(comma + 1)]
}
