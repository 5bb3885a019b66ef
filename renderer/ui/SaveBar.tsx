import { useEffect, useRef, useState, type ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { formsText } from '../../src/text/screens/forms.ts'
import { Button } from './Button.tsx'
import { TextInput } from './Fields.tsx'
import { useSay } from './language.tsx'
import { useMayEdit } from './may-edit.tsx'

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'failed'; message: string }

export type SaveBarProps = {
  state: SaveState
  changed: boolean
  needsReason: boolean
  onSave: (reason: string | null) => void
  onCancel?: (() => void) | undefined
  /** Why it cannot be saved yet, in words; null where nothing is missing. */
  missing?: string | null
  /** Somebody saved a newer version since; what was typed stands against it. */
  newer?: { version: number; by: string } | null
  /** Throws away what was typed and shows what is saved. */
  onDiscard?: (() => void) | undefined
  /** What else there is to do with the record, at the left. */
  beside?: ReactNode
}

/** The foot of a form; where only reading is on offer, what stood beside it alone. */
export function SaveBar(props: SaveBarProps) {
  if (useMayEdit()) return <SavingBar {...props} />
  return (
    <footer className="reading-bar" data-withheld>
      {props.beside}
    </footer>
  )
}

/** A change of something that exists asks for a short reason; what was typed stays when saving fails. `Ctrl+S` saves. */
function SavingBar(props: SaveBarProps) {
  const {
    state,
    changed,
    needsReason,
    onSave,
    onCancel,
    missing = null,
    newer = null,
    onDiscard,
    beside = null,
  } = props
  const say = useSay()
  const bar = useRef<HTMLElement>(null)
  const [reason, setReason] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const noReason = needsReason && (reason === null || reason.trim() === '')
  const isBusy = state.status === 'saving'
  if (!changed && reason !== null) setReason(null)
  if (!changed && asked) setAsked(false)
  const press = (): void => {
    setAsked(true)
    if (noReason) bar.current?.querySelector('input')?.focus()
    else if (missing === null) onSave(reason)
  }
  useSaveKey(bar, () => changed && !isBusy && press())
  return (
    <footer className="save-bar" ref={bar}>
      {beside}
      {onDiscard && changed && (newer !== null || onCancel === undefined) && (
        <Button onPress={onDiscard} isDisabled={isBusy}>
          {say(newer === null ? formsText.discard : formsText.takeNewer)}
        </Button>
      )}
      {needsReason && changed && (
        <div className="grow save-bar__reason">
          <TextInput
            label={say(controlsText.reason)}
            value={reason}
            onChange={setReason}
            error={asked && noReason ? say(controlsText.reasonNeeded) : null}
            placeholder={say(controlsText.reasonHint)}
          />
        </div>
      )}
      <p className={`save-bar__state${state.status === 'failed' || newer ? ' state--look' : ''}`} role="status">
        {newer !== null && state.status !== 'failed' && `${say(formsText.newerVersion, newer)} `}
        {sayState(state, changed, say)}
        {changed && asked && missing !== null && ` ${missing}`}
      </p>
      {onCancel && <Button onPress={onCancel}>{say(controlsText.cancel)}</Button>}
      <Button look="main" onPress={press} isDisabled={!changed || isBusy}>
        {say(isBusy ? controlsText.saving : controlsText.save)}
      </Button>
    </footer>
  )
}

function sayState(state: SaveState, changed: boolean, say: ReturnType<typeof useSay>): string {
  if (state.status === 'failed' && changed) return state.message
  if (state.status === 'saved' && !changed) return say(controlsText.saved)
  return changed ? say(controlsText.unsaved) : ''
}

const bars: { element: () => HTMLElement | null; save: () => void }[] = []

/** `Ctrl+S` saves the form the cursor is in; where it is in none, the form that was opened last. */
function useSaveKey(bar: { current: HTMLElement | null }, save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const mine = { element: () => bar.current, save: () => latest.current() }
    bars.push(mine)
    const onKey = (key: KeyboardEvent): void => {
      if (!(key.ctrlKey || key.metaKey) || key.key.toLowerCase() !== 's') return
      key.preventDefault()
      if (chosenBar() === mine) mine.save()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      bars.splice(bars.indexOf(mine), 1)
    }
  }, [bar])
}

function chosenBar(): (typeof bars)[number] | undefined {
  const holding = bars.filter((one) => one.element()?.parentElement?.contains(document.activeElement))
  // Of nested forms the inner one was opened later.
  return holding.at(-1) ?? bars.at(-1)
}
