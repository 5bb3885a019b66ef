import { useState } from 'react'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { showInstant } from '../../ui/show-time.ts'

/**
 * The laptop's clock against what the case knows, and the question that follows: what does another clock say?
 *
 * With `onlyWhenBehind` it shows itself only where it must be answered, for the top of a screen.
 */
export function ClockQuestion({ onlyWhenBehind = false }: { onlyWhenBehind?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { caseId, zone } = useCase()
  const state = useAnswerOr('clock.state', { caseId }, null)
  if (state === null || (onlyWhenBehind && state.ask !== 'behind')) return null
  const { lastCheck } = state
  return (
    <section className={onlyWhenBehind ? 'stack clock-bar' : 'stack'} aria-label={say(timeText.clockTitle)}>
      <p className="prose">
        {state.ask === 'behind' ? <StateWord state="look" word={state.shown} /> : state.shown[language]}
      </p>
      {lastCheck === null ? (
        <p className="small quiet">{say(timeText.clockNever)}</p>
      ) : (
        <p className="small quiet">
          {say(timeText.clockLast, {
            moment: showInstant(lastCheck.checkedAt, zone, say),
            reference: lastCheck.reference,
          })}
        </p>
      )}
      <CheckForm laptopNow={state.laptopNow} />
    </section>
  )
}

/** What another clock says now; the difference is computed from the moment the form was opened with, and logged. */
function CheckForm({ laptopNow }: { laptopNow: string }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone } = useCase()
  const check = useCall('case.checkClock')
  const [reference, setReference] = useState<string | null>(null)
  const [truth, setTruth] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    if (reference === null || truth === null) return
    const seconds = Math.round((Date.parse(laptopNow) - Date.parse(truth)) / 1_000)
    const body = { checkedAt: laptopNow, laptopMinusReferenceSeconds: seconds, reference }
    const answer = await check.run({ caseId, body })
    if (answer.ok) setTruth(null)
  }
  return (
    <div className="stack stack--tight">
      <div className="fields">
        <MomentInput label={say(timeText.clockTrue)} value={truth} onChange={setTruth} zone={zone} />
        <TextInput
          label={say(timeText.clockReference)}
          hint={say(timeText.clockReferenceHint)}
          value={reference}
          onChange={setReference}
        />
      </div>
      {check.state.status === 'failed' && <FailureNotice message={sayFailure(check.state.failure)} />}
      <div>
        <Button small isDisabled={reference === null || truth === null} onPress={() => void save()}>
          {say(timeText.clockSave)}
        </Button>
      </div>
    </div>
  )
}
