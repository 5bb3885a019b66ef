import { Play, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { UnfinishedImport } from '../../../src/contract/imports.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import { useCase } from '../../app/case-context.tsx'
import { Answered } from '../../app/Answered.tsx'
import { useAnswer, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { LongInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import type { IntakeLink } from './use-intake.ts'

/** What earlier imports left undone: named file by file, gone on with only when a person says so. */
export function Unfinished({ intake }: { intake: IntakeLink }) {
  const say = useSay()
  const { caseId } = useCase()
  const state = useAnswer('imports.unfinished', { caseId })
  // What an import left undone must not pass for nothing: a failure is said, a moment of waiting is not.
  if (state.status === 'failed')
    return (
      <Answered state={state} what={say(intakeText.unfinished)}>
        {() => null}
      </Answered>
    )
  const all = state.status === 'ready' ? state.value : []
  const rest = all.filter(({ batch }) => !intake.runs.some((run) => run.batch === batch))
  if (rest.length === 0) return null
  return (
    <section className="stack stack--tight unfinished" aria-label={say(intakeText.unfinished)}>
      <h2>{say(intakeText.unfinished)}</h2>
      <p className="small quiet prose">{say(intakeText.unfinishedWhy)}</p>
      <ul className="ledger">
        {rest.map((one) => (
          <UnfinishedLine key={one.batch} one={one} intake={intake} />
        ))}
      </ul>
    </section>
  )
}

function UnfinishedLine({ one, intake }: { one: UnfinishedImport; intake: IntakeLink }) {
  const say = useSay()
  const [asks, setAsks] = useState(false)
  const { batch, left, failed, total, names, handInAgain } = one
  const more = left + failed - names.length
  return (
    <li className="batch">
      <div className="batch__head">
        <strong>{say(intakeText.batch, { number: batch })}</strong>
        <span className="grow">
          {[
            left > 0 ? say(intakeText.leftOf, { left, total }) : null,
            failed > 0 ? say(intakeText.failedOf, { failed }) : null,
          ]
            .filter((words) => words !== null)
            .join(' · ')}
        </span>
        {!handInAgain && left > 0 && (
          <Button
            edits
            small
            icon={Play}
            name={say(intakeText.resumeName, { batch })}
            onPress={() => intake.resume(batch, 'left')}
          >
            {say(intakeText.resume)}
          </Button>
        )}
        {!handInAgain && failed > 0 && (
          <Button
            edits
            small
            icon={RotateCcw}
            name={say(intakeText.repeatName, { batch })}
            onPress={() => intake.resume(batch, 'failed')}
          >
            {say(intakeText.retryFailed)}
          </Button>
        )}
        <Button edits small look="bare" name={say(intakeText.setAsideName, { batch })} onPress={() => setAsks(true)}>
          {say(intakeText.setAside)}
        </Button>
      </div>
      {handInAgain && <p className="small prose">{say(intakeText.handInAgain)}</p>}
      <p className="small quiet unfinished__names">
        {names.join(', ')}
        {more > 0 && ` ${say(intakeText.showMore, { count: more })}`}
      </p>
      <Sheet title={say(intakeText.setAsideTitle, { batch })} isOpen={asks} onClose={() => setAsks(false)}>
        <SetAside batch={batch} onDone={() => setAsks(false)} />
      </Sheet>
    </li>
  )
}

function SetAside({ batch, onDone }: { batch: number; onDone: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const call = useCall('imports.setAside')
  const [reason, setReason] = useState<string | null>(null)
  const run = async (): Promise<void> => {
    if (reason !== null && (await call.run({ caseId, batch, reason })).ok) onDone()
  }
  return (
    <div className="stack">
      <p className="prose">{say(intakeText.setAsideWhy)}</p>
      <LongInput label={say(controlsText.reason)} value={reason} onChange={setReason} required />
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div className="line line--end">
        <Button onPress={onDone}>{say(controlsText.cancel)}</Button>
        <Button
          look="main"
          isDisabled={reason === null || reason.trim() === '' || call.state.status === 'running'}
          onPress={() => void run()}
        >
          {say(intakeText.setAsideAct)}
        </Button>
      </div>
    </div>
  )
}
