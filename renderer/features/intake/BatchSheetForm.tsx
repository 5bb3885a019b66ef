import { useState } from 'react'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { BatchSheetFields } from './BatchSheetFields.tsx'
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

function CloseBatch({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const batches = useAnswerOr('evidence.batches', { caseId }, [])
  const save = useCall('evidence.saveBatch')
  const [closed, setClosed] = useState<number | null>(null)
  const first = intake.rows.find((row) => row.evidence !== null && row.state !== 'duplicate')
  const batch = batches.find(({ evidence }) => evidence.some((number) => number === first?.evidence))?.number ?? null
  const close = async (): Promise<void> => {
    if (batch === null) return
    const answer = await save.run({ caseId, batch, sheet: intake.sheet })
    if (!answer.ok) return
    setClosed(answer.value.number)
    intake.clear()
  }
  return (
    <div className="stack">
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      {closed !== null && intake.rows.length === 0 && (
        <p role="status" className="quiet">
          {say(intakeText.batchClosed, { number: closed })}
        </p>
      )}
      <Button
        look="main"
        isDisabled={batch === null || intake.running !== null || save.state.status === 'running'}
        onPress={() => void close()}
      >
        {say(intakeText.closeBatch)}
      </Button>
    </div>
  )
}
