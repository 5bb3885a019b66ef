import { Pin } from 'lucide-react'
import { useState } from 'react'
import type { RootPin, TrustedRoot } from '../../../src/contract/trust.ts'
import { trustStoreText } from '../../../src/text/screens/trust-store.ts'
import { useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { StateWord } from '../../ui/Chips.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { Sheet } from '../../ui/Overlays.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { PinForm } from './PinForm.tsx'

/** Which recipients are bound to which roots; set and lifted with a reason. */
export function Pins({ roots, pins }: { roots: readonly TrustedRoot[]; pins: readonly RootPin[] }) {
  const say = useSay()
  const [adding, setAdding] = useState(false)
  const [lifting, setLifting] = useState<string | null>(null)
  return (
    <section className="stack stack--tight" aria-label={say(trustStoreText.pins)}>
      <div className="line line--apart">
        <h3>{say(trustStoreText.pins)}</h3>
        <Button edits small icon={Pin} isDisabled={roots.length === 0} onPress={() => setAdding(true)}>
          {say(trustStoreText.pinAdd)}
        </Button>
      </div>
      <p className="prose quiet small">{say(trustStoreText.pinsWhy)}</p>
      {pins.length === 0 && (
        <p className="small">{say(roots.length === 0 ? trustStoreText.pinsNoRoots : trustStoreText.pinsNone)}</p>
      )}
      {pins.length > 0 && (
        <ul className="ledger">
          {pins.map((pin) => (
            <PinLine key={pin.recipient} pin={pin} roots={roots} onLift={() => setLifting(pin.recipient)} />
          ))}
        </ul>
      )}
      {adding && <PinForm roots={roots} pins={pins} onClose={() => setAdding(false)} />}
      {lifting !== null && <PinLifting recipient={lifting} onClose={() => setLifting(null)} />}
    </section>
  )
}

function PinLine({ pin, roots, onLift }: { pin: RootPin; roots: readonly TrustedRoot[]; onLift: () => void }) {
  const say = useSay()
  const named = roots.filter(({ sha256 }) => pin.roots.includes(sha256))
  return (
    <li className="ledger__line ledger__line--plain">
      <strong className="ledger__key ledger__key--recipient">
        <bdi>{pin.recipient}</bdi>
      </strong>
      <span className="grow stack stack--tight">
        {named.map(({ sha256, subject }) => (
          <bdi key={sha256}>{subject}</bdi>
        ))}
        {named.length === 0 && <StateWord state="look" word={trustStoreText.pinGone} />}
      </span>
      <Button
        edits
        small
        look="bare"
        name={say(trustStoreText.pinLiftNamed, { recipient: pin.recipient })}
        onPress={onLift}
      >
        {say(trustStoreText.pinLift)}
      </Button>
    </li>
  )
}

function PinLifting({ recipient, onClose }: { recipient: string; onClose: () => void }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const call = useCall('trust.pin')
  const [reason, setReason] = useState<string | null>(null)
  const lift = async (): Promise<void> => {
    if (reason === null) return
    const answer = await call.run({ recipient, roots: [], reason })
    if (answer.ok) onClose()
  }
  return (
    <Sheet title={say(trustStoreText.pinLiftTitle, { recipient })} isOpen onClose={onClose}>
      <div className="stack">
        <p className="quiet">{say(trustStoreText.pinLiftWhy)}</p>
        <TextInput label={say(trustStoreText.reason)} value={reason} onChange={setReason} required autoFocus />
        {call.state.status === 'failed' && (
          <FailureNotice title={say(trustStoreText.actFailed)} message={sayFailure(call.state.failure)} />
        )}
        <div className="line">
          <Button
            look="main"
            isDisabled={reason === null || call.state.status === 'running'}
            onPress={() => void lift()}
          >
            {say(trustStoreText.pinLiftConfirm)}
          </Button>
          <Button look="bare" onPress={onClose}>
            {say(trustStoreText.cancel)}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
