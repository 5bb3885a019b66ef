import { ChevronDown } from 'lucide-react'
import {
  Button,
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  NumberField,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { useMayEdit } from './may-edit.tsx'

export type FieldProps = {
  label: string
  hint?: string
  required?: boolean
  error?: string | null
  isDisabled?: boolean
}

function FieldLabel({ label, required = false }: { label: string; required?: boolean }) {
  const say = useSay()
  return (
    <Label className="field__label">
      {label}
      {required && <span className="field__required"> · {say(controlsText.required)}</span>}
    </Label>
  )
}

function FieldNotes({ hint, error }: { hint?: string | undefined; error?: string | null | undefined }) {
  return (
    <>
      {hint !== undefined && !error && (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </>
  )
}

/** What a field holds, as words on paper: for who only reads. */
export function ReadField({ label, value, long = false }: { label: string; value: string | null; long?: boolean }) {
  const say = useSay()
  return (
    <div className="field field--read" data-reads>
      <span className="field__label">{label}</span>
      <span className={`field__value${long ? ' prose' : ''}`} dir="auto">
        {value === null || value.trim() === '' ? <span className="quiet">{say(controlsText.notFilled)}</span> : value}
      </span>
    </div>
  )
}

export type TextInputProps = FieldProps & {
  value: string | null
  onChange: (value: string | null) => void
  placeholder?: string
  secret?: boolean
  autoFocus?: boolean
  onBlur?: () => void
}

/** One line of text; an empty field is null, never an empty string. */
export function TextInput(props: TextInputProps) {
  const {
    label,
    hint,
    required = false,
    error,
    value,
    onChange,
    placeholder,
    secret = false,
    autoFocus = false,
  } = props
  if (!useMayEdit()) return <ReadField label={label} value={secret ? null : value} />
  return (
    <TextField
      className="field"
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled ?? false}
      type={secret ? 'password' : 'text'}
      autoFocus={autoFocus}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <FieldLabel label={label} required={required} />
      <Input
        className="field__input"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldNotes hint={hint} error={error} />
    </TextField>
  )
}

/** Several lines of text; an empty field is null. */
export function LongInput(props: TextInputProps & { rows?: number }) {
  const { label, hint, required = false, error, value, onChange, placeholder, rows = 3 } = props
  if (!useMayEdit()) return <ReadField label={label} value={value} long />
  return (
    <TextField
      className="field"
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled ?? false}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <FieldLabel label={label} required={required} />
      <TextArea
        className="field__input field__input--long"
        dir="auto"
        rows={rows}
        spellCheck={false}
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldNotes hint={hint} error={error} />
    </TextField>
  )
}

export type Option<Value extends string> = { value: Value; label: string; note?: string }

/** One of a list; with `clearable` nothing is an answer too. */
export function Choice<Value extends string>(
  props: FieldProps & {
    options: readonly Option<Value>[]
    value: Value | null
    onChange: (value: Value | null) => void
    clearable?: boolean
    placeholder?: string
  },
) {
  const { label, hint, required = false, error, options, value, onChange, clearable = false } = props
  const say = useSay()
  if (!useMayEdit())
    return <ReadField label={label} value={options.find((option) => option.value === value)?.label ?? null} />
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
      isInvalid={Boolean(error)}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? say(controlsText.choose)}
    >
      <FieldLabel label={label} required={required} />
      <Button className="field__input field__input--choice">
        <SelectValue className="cut grow" />
        <Icon of={ChevronDown} size={14} />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover popover--list" offset={2}>
        <ListBox className="list-box">
          {clearable && (
            <ListBoxItem id="" className="list-box__item quiet" textValue={say(controlsText.none)}>
              {say(controlsText.none)}
            </ListBoxItem>
          )}
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="list-box__item" textValue={option.label}>
              <span>{option.label}</span>
              {option.note !== undefined && <span className="list-box__note">{option.note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}

/** A whole number; empty is null. Digits as typed, no grouping. */
export function NumberInput(
  props: FieldProps & { value: number | null; onChange: (value: number | null) => void; min?: number; max?: number },
) {
  const { label, hint, required = false, error, value, onChange, min = 0, max = 1_000_000 } = props
  if (!useMayEdit()) return <ReadField label={label} value={value === null ? null : String(value)} />
  return (
    <NumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={min}
      maxValue={max}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} required={required} />
      <Input className="field__input" inputMode="numeric" />
      <FieldNotes hint={hint} error={error} />
    </NumberField>
  )
}

export function Check({
  label,
  value,
  onChange,
  isDisabled = false,
}: {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  isDisabled?: boolean
}) {
  const say = useSay()
  if (!useMayEdit()) return <ReadField label={label} value={say(value ? controlsText.yes : controlsText.no)} />
  return (
    <Checkbox className="check" isSelected={value} onChange={onChange} isDisabled={isDisabled}>
      <span className="check__box" aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
        </svg>
      </span>
      <span>{label}</span>
    </Checkbox>
  )
}
