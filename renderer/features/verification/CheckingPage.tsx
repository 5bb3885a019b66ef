import { Download } from 'lucide-react'
import { useState } from 'react'
import { checkingPageText } from '../../../src/text/screens/trust-store.ts'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { HashText } from '../../ui/HashText.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'

/** Hands out the stand-alone page, for a dossier that goes to somebody without Netra. */
export function CheckingPage() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { transport } = useWorkbench()
  const call = useCall('dossier.saveCheckingPage')
  const [sha256, setSha256] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const place = await transport.place('checking-page', 'periksa-berkas.html')
    if (place === null) return
    const answer = await call.run({ to: place.grant })
    if (!answer.ok) return
    setSha256(answer.value.sha256)
    await transport.deliver(place)
  }
  return (
    <section className="stack stack--tight" aria-label={say(checkingPageText.title)}>
      <h2>{say(checkingPageText.title)}</h2>
      <p className="prose quiet small">{say(checkingPageText.why)}</p>
      {call.state.status === 'failed' && <FailureNotice message={sayFailure(call.state.failure)} />}
      <div className="line">
        <Button small icon={Download} onPress={() => void save()} isDisabled={call.state.status === 'running'}>
          {say(checkingPageText.save)}
        </Button>
        {sha256 !== null && (
          <span role="status">
            {say(checkingPageText.saved)} <HashText value={sha256} />
          </span>
        )}
      </div>
    </section>
  )
}
