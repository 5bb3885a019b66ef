import { useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { DateInput } from './DateInput.tsx'
import { TextInput, type FieldProps } from './Fields.tsx'
import { useSay } from './language.tsx'
import { useMayEdit } from './may-edit.tsx'
import { readClock } from './read-date.ts'

/** A local day with an optional time of day, as civil text (`2024-10-14`, `2024-10-14T10:40`); no zone, and none invented. */
export function CivilInput(props: FieldProps & { value: string | null; onChange: (value: string | null) => void }) {
  const { label, value, onChange, required = false } = props
  const say = useSay()
  const mayEdit = useMayEdit()
  const [date = null, clock = null] = value === null ? [] : value.split('T')
  const [typed, setTyped] = useState<string | null>(null)
  const join = (day: string | null, time: string | null): void =>
    onChange(day === null ? null : time === null ? day : `${day}T${time}`)
  const shown = typed ?? clock?.replaceAll(':', '.') ?? null
  const wrong = typed !== null && typed.length > 3 && readClock(typed) === null
  return (
    <fieldset className="moment">
      <legend className="field__label">
        {label}
        {required && mayEdit && <span className="field__required"> · {say(controlsText.required)}</span>}
      </legend>
      <div className="moment__parts moment__parts--civil">
        <DateInput label={say(controlsText.date)} value={date} onChange={(day) => join(day, clock)} />
        <TextInput
          label={say(controlsText.time)}
          value={shown}
          placeholder="00.00"
          isDisabled={date === null}
          error={wrong ? say(controlsText.timeWrong) : null}
          onChange={(text) => {
            setTyped(text)
            const read = text === null ? null : readClock(text)
            if (text === null || read !== null) join(date, read === null ? null : read.replace(/:00$/, ''))
          }}
          onBlur={() => wrong || setTyped(null)}
        />
      </div>
    </fieldset>
  )
}
