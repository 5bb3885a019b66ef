import { useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Choice, TextInput, type FieldProps } from './Fields.tsx'
import { useSay } from './language.tsx'
import { useMayEdit } from './may-edit.tsx'
import { readClock, readDate } from './read-date.ts'
import { offsetText, showCivilDate, toCivil, type Zone } from './show-time.ts'

/** A civil date as text; what was typed stays until it can be read, so nothing is lost to a picker. */
export function DateInput(props: FieldProps & { value: string | null; onChange: (value: string | null) => void }) {
  const { value, onChange, hint, ...field } = props
  const say = useSay()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? null : showCivilDate(value, say))
  const wrong = typed !== null && readDate(typed) === null
  return (
    <TextInput
      {...field}
      value={shown}
      placeholder={say(controlsText.dateHint)}
      {...(hint === undefined ? {} : { hint })}
      error={wrong && typed.length >= 8 ? say(controlsText.dateWrong) : (field.error ?? null)}
      onChange={(text) => {
        setTyped(text)
        const read = text === null ? null : readDate(text)
        if (text === null || read !== null) onChange(read)
      }}
      onBlur={() => wrong || setTyped(null)}
    />
  )
}

const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT']

type MomentProps = FieldProps & { value: string | null; onChange: (value: string | null) => void; zone: Zone }

/** A moment with its zone: date, clock and WIB/WITA/WIT, kept as an ISO instant with the offset. */
export function MomentInput({ label, value, onChange, zone, required = false }: MomentProps) {
  const say = useSay()
  const mayEdit = useMayEdit()
  const parts = splitInstant(value, zone)
  const [draft, setDraft] = useState<{ date: string | null; clock: string | null; zone: Zone } | null>(null)
  const current = draft ?? parts
  const change = (next: Partial<typeof current>): void => {
    const merged = { ...current, ...next }
    const joined = joinInstant(merged)
    setDraft(joined === null ? merged : null)
    if (joined !== null || (merged.date === null && merged.clock === null)) onChange(joined)
  }
  const clockWrong = current.clock !== null && readClock(current.clock) === null
  const half = draft !== null && (draft.date === null) !== (draft.clock === null)
  return (
    <fieldset className="moment">
      <legend className="field__label">
        {label}
        {required && mayEdit && <span className="field__required"> · {say(controlsText.required)}</span>}
      </legend>
      <div className="moment__parts">
        <DateInput label={say(controlsText.date)} value={current.date} onChange={(date) => change({ date })} />
        <TextInput
          label={say(controlsText.time)}
          value={current.clock}
          placeholder="00.00"
          error={clockWrong && (current.clock?.length ?? 0) > 3 ? say(controlsText.timeWrong) : null}
          onChange={(clock) => change({ clock })}
        />
        <Choice
          label={say(controlsText.zone)}
          value={current.zone}
          options={zones.map((name) => ({ value: name, label: name }))}
          onChange={(next) => change({ zone: next ?? zone })}
        />
      </div>
      {half && <p className="field__hint">{say(controlsText.timeNeedsDate)}</p>}
    </fieldset>
  )
}

function splitInstant(iso: string | null, fallback: Zone): { date: string | null; clock: string | null; zone: Zone } {
  if (iso === null) return { date: null, clock: null, zone: fallback }
  const zone = zones.find((name) => iso.endsWith(offsetText(name))) ?? fallback
  const civil = toCivil(Date.parse(iso), zone)
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = civil.second === 0 ? '' : `.${two(civil.second)}`
  return {
    date: `${civil.year}-${two(civil.month)}-${two(civil.day)}`,
    clock: `${two(civil.hour)}.${two(civil.minute)}${seconds}`,
    zone,
  }
}

function joinInstant(parts: { date: string | null; clock: string | null; zone: Zone }): string | null {
  const clock = parts.clock === null ? null : readClock(parts.clock)
  return parts.date === null || clock === null ? null : `${parts.date}T${clock}${offsetText(parts.zone)}`
}
