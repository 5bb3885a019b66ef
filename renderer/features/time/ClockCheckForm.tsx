import { useState } from 'react'
import type { ClockReading } from '../../../src/contract/time-views.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { MomentInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { showClock, showDay } from '../../ui/show-time.ts'

/** One press freezes both clocks: the laptop's by itself, the other one as it was read then; only that moment goes into the log. */
export function ClockCheckForm() {
  const say = useSay()
  const { nowMs } = useWorkbench()
  const [frozenMs, setFrozenMs] = useState<number | null>(null)
  const freeze = (): void => setFrozenMs(nowMs())
  if (frozenMs === null)
    return (
      <div className="stack stack--tight">
        <p className="small quiet prose">{say(timeText.clockFreezeWhy)}</p>
        <div>
          <Button small onPress={freeze}>
            {say(timeText.clockFreeze)}
          </Button>
        </div>
      </div>
    )
  return <Reading frozenMs={frozenMs} onAgain={freeze} onSaved={() => setFrozenMs(null)} />
}

function Reading(props: { frozenMs: number; onAgain: () => void; onSaved: () => void }) {
  const { frozenMs, onAgain, onSaved } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone } = useCase()
  const note = useCall('clock.note')
  const [reference, setReference] = useState<string | null>(null)
  const [showed, setShowed] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ClockReading['readTo'] | null>(null)
  // Whoever wrote seconds read them; a reading without them is one to the minute unless it is said otherwise.
  const readTo = chosen ?? (showed !== null && Date.parse(showed) % 60_000 !== 0 ? 'second' : 'minute')
  const save = async (): Promise<void> => {
    if (reference === null || showed === null) return
    const laptopAt = new Date(frozenMs).toISOString()
    const answer = await note.run({ caseId, reading: { laptopAt, referenceShowed: showed, readTo, reference } })
    if (answer.ok) onSaved()
  }
  return (
    <div className="stack stack--tight">
      <p className="line">
        <span>
          {say(timeText.clockFrozen, {
            moment: `${showClock(frozenMs, zone, true)} · ${showDay(frozenMs, zone, say)}`,
          })}
        </span>
        <Button small look="bare" onPress={onAgain}>
          {say(timeText.clockAgain)}
        </Button>
      </p>
      <div className="fields">
        <div className="fields__all">
          <MomentInput label={say(timeText.clockTrue)} value={showed} onChange={setShowed} zone={zone} />
        </div>
        <div className="field fields__all">
          <span className="field__label">{say(timeText.clockReadTo)}</span>
          <Segments
            name={say(timeText.clockReadTo)}
            chosen={readTo}
            onChoose={setChosen}
            segments={[
              { id: 'minute', label: say(timeText.clockReadMinute) },
              { id: 'second', label: say(timeText.clockReadSecond) },
            ]}
          />
        </div>
        <TextInput
          label={say(timeText.clockReference)}
          hint={say(timeText.clockReferenceHint)}
          value={reference}
          onChange={setReference}
        />
      </div>
      {note.state.status === 'failed' && <FailureNotice message={sayFailure(note.state.failure)} />}
      <div>
        <Button small isDisabled={reference === null || showed === null} onPress={() => void save()}>
          {say(timeText.clockSave)}
        </Button>
      </div>
    </div>
  )
}
