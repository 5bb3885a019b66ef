import { useState } from 'react'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import type { CallName } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

/** The operations that take a record out of use with a reason. */
export type WithdrawName = Exclude<Extract<CallName, `${string}.withdraw`>, 'evidence.withdraw'>

/** Takes a record out of use with a reason; nothing is deleted. */
export function WithdrawButton(props: { operation: WithdrawName; id: string; onDone?: () => void; small?: boolean }) {
  const { operation, id, onDone, small = false } = props
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button edits small={small} look={small ? 'bare' : 'line'} onPress={() => setOpen(true)}>
        {say(formsText.withdraw)}
      </Button>
      <Sheet title={say(formsText.withdrawTitle, { id })} isOpen={open} onClose={() => setOpen(false)}>
        <Form
          operation={operation}
          id={id}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onDone?.()
          }}
        />
      </Sheet>
    </>
  )
}

function Form(props: { operation: WithdrawName; id: string; onClose: () => void; onDone: () => void }) {
  const { operation, id, onClose, onDone } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const withdraw = useCall(operation)
  const [reason, setReason] = useState<string | null>(null)
  const isEmpty = reason === null || reason.trim() === ''
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await withdraw.run({ caseId, id, reason })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack">
      <p className="prose">{say(formsText.withdrawWhy)}</p>
      <LongInput label={say(formsText.withdrawReason)} value={reason} onChange={setReason} required />
      {withdraw.state.status === 'failed' && <FailureNotice message={sayFailure(withdraw.state.failure)} />}
      <div className="line line--end">
        <Button onPress={onClose}>{say(controlsText.cancel)}</Button>
        <Button look="main" isDisabled={isEmpty || withdraw.state.status === 'running'} onPress={() => void run()}>
          {say(formsText.withdrawAct)}
        </Button>
      </div>
    </div>
  )
}
