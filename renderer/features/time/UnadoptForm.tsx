import { useState } from 'react'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { timeText } from '../../../src/text/screens/time.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

/** Takes an adoption back with a reason; the claims stand as rivals again. */
export function UnadoptForm({ id }: { id: string }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const call = useCall('claims.unadopt')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  if (!asking)
    return (
      <div>
        <Button edits small look="bare" onPress={() => setAsking(true)}>
          {say(timeText.unadopt)}
        </Button>
      </div>
    )
  return (
    <div className="stack stack--tight">
      <TextInput label={say(timeText.deviceReason)} value={reason} onChange={setReason} required autoFocus />
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div className="line">
        <Button small isDisabled={reason === null} onPress={() => void call.run({ caseId, id, reason: reason ?? '' })}>
          {say(controlsText.save)}
        </Button>
        <Button small onPress={() => setAsking(false)}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </div>
  )
}
