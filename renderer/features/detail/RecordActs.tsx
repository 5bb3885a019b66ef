import { useState } from 'react'
import type { RecordVersion } from '../../../src/contract/record-history.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { formsText } from '../../../src/text/screens/forms.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { mayWithdraw } from './history-view.ts'
import type { RecordName } from './RecordHistory.tsx'

/** Taking back the last change where it was made to this record, and taking the record out of use with a reason; nothing is deleted. */
export function RecordActs({ kind, id, versions }: RecordName & { versions: readonly RecordVersion[] }) {
  const [asking, setAsking] = useState(false)
  const say = useSay()
  if (asking) return <WithdrawForm kind={kind} id={id} onDone={() => setAsking(false)} />
  return (
    <div className="line">
      <UndoLast kind={kind} id={id} />
      {mayWithdraw(kind, versions) && (
        <Button small onPress={() => setAsking(true)}>
          {say(formsText.withdraw)}
        </Button>
      )}
    </div>
  )
}

function UndoLast({ kind, id }: RecordName) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const undoable = useAnswerOr('records.undoable', { caseId }, null)
  const undo = useCall('case.undo')
  const isOwn = undoable?.records.some((one) => one.kind === kind && one.id === id) ?? false
  // What one act wrote goes back together; the others are named before it does.
  const others = undoable?.records.filter((one) => one.kind !== kind || one.id !== id).map((one) => one.id) ?? []
  if (undo.state.status === 'failed') return <FailureNotice message={sayFailure(undo.state.failure)} />
  if (!isOwn) return null
  return (
    <>
      <Button small isDisabled={undo.state.status === 'running'} onPress={() => void undo.run({ caseId })}>
        {say(formsText.undoLast)}
      </Button>
      {others.length > 0 && (
        <span className="small quiet">{say(formsText.undoAlso, { records: others.join(', ') })}</span>
      )}
    </>
  )
}

function WithdrawForm({ kind, id, onDone }: RecordName & { onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const withdraw = useCall('records.withdraw')
  const [reason, setReason] = useState<string | null>(null)
  const isEmpty = reason === null || reason.trim() === ''
  const run = async (): Promise<void> => {
    if (reason === null) return
    const answer = await withdraw.run({ caseId, kind, id, reason })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack notice">
      <p className="prose">{say(formsText.withdrawWhy)}</p>
      <LongInput label={say(formsText.withdrawReason)} value={reason} onChange={setReason} rows={2} required />
      {withdraw.state.status === 'failed' && <FailureNotice message={sayFailure(withdraw.state.failure)} />}
      <div className="line">
        <Button
          small
          look="main"
          isDisabled={isEmpty || withdraw.state.status === 'running'}
          onPress={() => void run()}
        >
          {say(formsText.withdrawAct)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
