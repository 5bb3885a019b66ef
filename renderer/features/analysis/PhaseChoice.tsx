import { useState } from 'react'
import type { AllegationView } from '../../../src/contract/analysis.ts'
import type { PhasePosition } from '../../../src/contract/timeline.ts'
import { analysisText } from '../../../src/text/screens/analysis.ts'
import { positionWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice, TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { controlsText } from '../../../src/text/screens/controls.ts'

/**
 * The phase where the time touches several, or the day of the pivot: a person chooses among those the core found, and says why.
 *
 * Nothing is asked where there is one phase only.
 */
export function PhaseChoice({ view }: { view: AllegationView }) {
  const say = useSay()
  const [choosing, setChoosing] = useState(false)
  const { phaseChosen } = view.allegation
  const positions = view.phase?.positions ?? []
  const isOpen = positions.length > 1 || positions.includes('on-day')
  if (!isOpen && phaseChosen === null) return null
  return (
    <div className="phase-choice">
      {phaseChosen === null ? (
        <span className="state--look">{say(analysisText.phaseOpen)}</span>
      ) : (
        <span>
          {say(analysisText.phaseChosen, { phase: say(positionWords[phaseChosen.position]) })}{' '}
          <span className="quiet">{phaseChosen.reason}</span>
        </span>
      )}
      {!choosing && (
        <Button edits small onPress={() => setChoosing(true)}>
          {say(phaseChosen === null ? analysisText.choosePhase : controlsText.edit)}
        </Button>
      )}
      {choosing && <Form view={view} positions={positions} onDone={() => setChoosing(false)} />}
    </div>
  )
}

function Form(props: { view: AllegationView; positions: readonly PhasePosition[]; onDone: () => void }) {
  const { view, positions, onDone } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const version = useAnswerOr('allegations.list', { caseId }, []).find((one) => one.id === view.id)?.version ?? null
  const save = useCall('allegations.save')
  const [position, setPosition] = useState(view.allegation.phaseChosen?.position ?? null)
  const [reason, setReason] = useState(view.allegation.phaseChosen?.reason ?? null)
  const ready = position !== null && reason !== null && reason.trim() !== ''
  const run = async (): Promise<void> => {
    if (position === null || reason === null) return
    const body = { ...view.allegation, phaseChosen: { position, reason } }
    const answer = await save.run({ caseId, id: view.id, version, reason, body })
    if (answer.ok) onDone()
  }
  return (
    <div className="stack stack--tight phase-choice__form">
      <div className="fields">
        <Choice
          label={say(analysisText.phase)}
          value={position}
          options={positions.map((value) => ({ value, label: say(positionWords[value]) }))}
          onChange={setPosition}
          required
        />
        <TextInput label={say(analysisText.phaseReason)} value={reason} onChange={setReason} required />
      </div>
      {save.state.status === 'failed' && <FailureNotice message={sayFailure(save.state.failure)} />}
      <div className="line">
        <Button small look="main" isDisabled={!ready || save.state.status === 'running'} onPress={() => void run()}>
          {say(controlsText.save)}
        </Button>
        <Button small onPress={onDone}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
