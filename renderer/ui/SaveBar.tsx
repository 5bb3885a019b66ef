import { useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Button } from './Button.tsx'
import { TextInput } from './Fields.tsx'
import { useSay } from './language.tsx'

export type SaveState =
  | { status: 'idle' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'failed'; message: string }

/** The foot of a form. A change of something that exists asks for a short reason; what was typed stays when saving fails. */
export function SaveBar(props: {
  state: SaveState
  changed: boolean
  needsReason: boolean
  onSave: (reason: string | null) => void
  onCancel?: () => void
}) {
  const { state, changed, needsReason, onSave, onCancel } = props
  const say = useSay()
  const [reason, setReason] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const missing = needsReason && (reason === null || reason.trim() === '')
  const press = (): void => {
    setAsked(missing)
    if (!missing) onSave(reason)
  }
  return (
    <footer className="save-bar">
      {needsReason && changed && (
        <div className="grow save-bar__reason">
          <TextInput
            label={say(controlsText.reason)}
            value={reason}
            onChange={setReason}
            error={asked && missing ? say(controlsText.reasonNeeded) : null}
            placeholder={say(controlsText.reasonHint)}
          />
        </div>
      )}
      <p className="save-bar__state" role="status">
        {sayState(state, changed, say)}
      </p>
      {onCancel && <Button onPress={onCancel}>{say(controlsText.cancel)}</Button>}
      <Button look="main" onPress={press} isDisabled={!changed || state.status === 'saving'}>
        {say(state.status === 'saving' ? controlsText.saving : controlsText.save)}
      </Button>
    </footer>
  )
}

function sayState(state: SaveState, changed: boolean, say: ReturnType<typeof useSay>): string {
  if (state.status === 'failed') return state.message
  if (state.status === 'saved' && !changed) return say(controlsText.saved)
  return changed ? say(controlsText.unsaved) : ''
}
