import { useState } from 'react'
import type { BatchSheet } from '../../../src/contract/evidence.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { methodWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { LongInput, TextInput } from '../../ui/Fields.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { IntakeLink } from './use-intake.ts'

/** The sheet (*lembar penerimaan*) of the batch in the tray. */
export function BatchSheetForm({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const { zone } = useCase()
  const { sheet, setSheet } = intake
  const change = (next: Partial<BatchSheet>): void => setSheet({ ...sheet, ...next })
  return (
    <section className="batch-sheet" aria-label={say(intakeText.sheet)}>
      <header>
        <h2>{say(intakeText.sheet)}</h2>
        <p className="small quiet">{say(intake.rows.length > 0 ? intakeText.sheetNote : intakeText.sheetBefore)}</p>
      </header>
      <TextInput
        label={say(intakeText.handedOverBy)}
        hint={say(intakeText.handedOverByHint)}
        value={sheet.handedOverBy}
        onChange={(handedOverBy) => change({ handedOverBy })}
      />
      <MomentInput
        label={say(intakeText.handedOverAt)}
        value={sheet.handedOverAt}
        onChange={(handedOverAt) => change({ handedOverAt })}
        zone={zone}
      />
      <TextInput label={say(intakeText.place)} value={sheet.place} onChange={(place) => change({ place })} />
      <TextInput
        label={say(intakeText.medium)}
        hint={say(intakeText.mediumHint)}
        value={sheet.medium}
        onChange={(medium) => change({ medium })}
      />
      <TextInput
        label={say(intakeText.basis)}
        hint={say(intakeText.basisHint)}
        value={sheet.basis}
        onChange={(basis) => change({ basis })}
      />
      <TextInput
        label={say(intakeText.receivedBy)}
        value={sheet.receivedBy}
        onChange={(receivedBy) => change({ receivedBy })}
      />
      <p className="small quiet">
        {say(intakeText.method)}: {say(methodWords[sheet.method])}
      </p>
      <div className="stack stack--tight">
        <h3>{say(intakeText.hops)}</h3>
        <p className="small quiet">{say(intakeText.hopsNote)}</p>
        <Rows
          rows={sheet.hops}
          onChange={(hops) => change({ hops })}
          blank={() => ({ who: null, how: null, when: null })}
          addLabel={say(intakeText.addHop)}
        >
          {(hop, set) => (
            <>
              <TextInput label={say(intakeText.hopWho)} value={hop.who} onChange={(who) => set({ ...hop, who })} />
              <TextInput label={say(intakeText.hopHow)} value={hop.how} onChange={(how) => set({ ...hop, how })} />
              <TextInput label={say(intakeText.hopWhen)} value={hop.when} onChange={(when) => set({ ...hop, when })} />
            </>
          )}
        </Rows>
      </div>
      <LongInput label={say(intakeText.note)} value={sheet.note} onChange={(note) => change({ note })} rows={2} />
      <CloseBatch intake={intake} />
    </section>
  )
}

function CloseBatch({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const evidence = useAnswerOr('evidence.list', { caseId }, [])
  const save = useCall('evidence.saveBatch')
  const [closed, setClosed] = useState<number | null>(null)
  const first = intake.rows.find((row) => row.evidence !== null && row.state !== 'duplicate')
  const batch = evidence.find((item) => item.number === first?.evidence)?.batch ?? null
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
      <Button look="main" isDisabled={batch === null || intake.running !== null} onPress={() => void close()}>
        {say(intakeText.closeBatch)}
      </Button>
    </div>
  )
}
