import { useState } from 'react'
import type { TrustedRoot } from '../../../src/contract/trust.ts'
import { trustStoreText } from '../../../src/text/screens/trust-store.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

/** Takes a root out of the list, with the reason that stays in its history. */
export function RootRemoval({ root, onClose }: { root: TrustedRoot; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const call = useCall('trust.remove')
  const [reason, setReason] = useState<string | null>(null)
  const remove = async (): Promise<void> => {
    if (reason === null) return
    const answer = await call.run({ sha256: root.sha256, reason })
    if (answer.ok) onClose()
  }
  return (
    <Sheet title={say(trustStoreText.removeTitle)} isOpen onClose={onClose}>
      <div className="stack">
        <p>
          <bdi>{root.subject}</bdi>
        </p>
        <p className="quiet">{say(trustStoreText.removeWhy)}</p>
        <TextInput label={say(trustStoreText.reason)} value={reason} onChange={setReason} required />
        {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
        <div className="line">
          <Button
            look="main"
            onPress={() => void remove()}
            isDisabled={reason === null || call.state.status === 'running'}
          >
            {say(trustStoreText.remove)}
          </Button>
          <Button look="bare" onPress={onClose}>
            {say(trustStoreText.cancel)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
