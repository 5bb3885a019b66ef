import { useState } from 'react'
import { paperText } from '../../../src/text/screens/intake-records.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { BatchSheetFields } from './BatchSheetFields.tsx'
import { PaperButton } from './PaperButton.tsx'
import { batchesOfTray, numbersOf } from './tray-view.ts'
import type { IntakeLink } from './use-intake.ts'

/** The sheet (*lembar penerimaan*) of the batch in the tray. */
export function BatchSheetForm({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const { sheet, setSheet } = intake
  return (
    <section className="batch-sheet" aria-label={say(intakeText.sheet)}>
      <header>
        <h2>{say(intakeText.sheet)}</h2>
        <p className="small quiet">{say(intake.rows.length > 0 ? intakeText.sheetNote : intakeText.sheetBefore)}</p>
      </header>
      <BatchSheetFields sheet={sheet} change={(next) => setSheet({ ...sheet, ...next })} />
      <CloseBatch intake={intake} />
    </section>
  )
}

/** Closes every batch the tray holds with this one sheet, and then offers the receipt of each. */
function CloseBatch({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const batches = useAnswerOr('evidence.batches', { caseId }, [])
  const save = useCall('evidence.saveBatch')
  const [closed, setClosed] = useState<readonly number[]>([])
  const open = batchesOfTray(intake.rows, batches)
  const close = async (): Promise<void> => {
    const done: number[] = []
    for (const batch of open) {
      // A sheet that was typed before the drop came with it: completing it is a change, and a change has a reason.
      const reason = batch.closed === null ? null : say(intakeText.closedFromTray)
      const answer = await save.run({ caseId, batch: batch.number, sheet: intake.sheet, reason })
      // The words stay in the form for the batches that are not closed yet.
      if (!answer.ok) return
      done.push(batch.number)
    }
    setClosed(done)
    intake.clear()
  }
  const isBusy = intake.running !== null || intake.fetching !== null || save.state.status === 'running'
  return (
    <div className="stack">
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      {closed.length > 0 && intake.rows.length === 0 && <Closed numbers={closed} />}
      {open.length > 1 && (
        <p className="small quiet">{say(intakeText.closesAll, { numbers: numbersOf(open).join(', ') })}</p>
      )}
      <Button look="main" isDisabled={open.length === 0 || isBusy} onPress={() => void close()}>
        {say(intakeText.closeBatch)}
      </Button>
    </div>
  )
}

function Closed({ numbers }: { numbers: readonly number[] }) {
  const say = useSay()
  const [only] = numbers
  return (
    <div className="stack stack--tight">
      <p role="status" className="quiet">
        {numbers.length === 1 && only !== undefined
          ? say(intakeText.batchClosed, { number: only })
          : say(intakeText.batchesClosed, { numbers: numbers.join(', ') })}
      </p>
      <div className="line">
        {numbers.map((number) => (
          <PaperButton
            key={number}
            print={{ kind: 'receipt', batch: number }}
            label={say(paperText.receiptName, { number })}
            name={say(paperText.receiptName, { number })}
          />
        ))}
      </div>
    </div>
  )
}
