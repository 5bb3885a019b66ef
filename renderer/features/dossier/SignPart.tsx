import { useState } from 'react'
import type { SignedDossier } from '../../../src/contract/dossier.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import type { Picked } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Fields.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { offsetMs } from '../../ui/show-time.ts'
import { SampleKeys } from './SampleKeys.tsx'

/** Fills the next planned signature field with a key file; the key and its passphrase are never kept. */
export function SignPart() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone, sample } = useCase()
  const { transport } = useWorkbench()
  const sign = useCall('dossier.sign')
  const [dossier, setDossier] = useState<Picked | null>(null)
  const [key, setKey] = useState<Picked | null>(null)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [location, setLocation] = useState<string | null>(null)
  const [signed, setSigned] = useState<SignedDossier | null>(null)
  const pick = async (kind: 'document' | 'key-file', set: (one: Picked) => void): Promise<void> => {
    const [one] = await transport.pick(kind)
    if (one) set(one)
  }
  const run = async (): Promise<void> => {
    if (dossier === null || key === null) return
    const place = await transport.place('signed-dossier', dossier.name)
    if (place === null) return
    const answer = await sign.run({
      dossier: dossier.grant,
      key: key.grant,
      passphrase: passphrase ?? '',
      to: place.grant,
      location,
      caseId,
      offsetMinutes: offsetMs(zone) / 60_000,
    })
    // Grants are used up by the call, whatever it answered; the passphrase must not stay in the page.
    setPassphrase(null)
    setKey(null)
    setDossier(null)
    if (!answer.ok) return
    setSigned(answer.value)
    await transport.deliver(place)
  }
  const running = sign.state.status === 'running'
  return (
    <div className="stack">
      <PickLine
        label={say(dossierText.dossierFile)}
        act={say(dossierText.pickDossier)}
        picked={dossier}
        onPick={() => void pick('document', setDossier)}
      />
      <PickLine
        label={say(dossierText.keyFile)}
        act={say(dossierText.pickKey)}
        picked={key}
        onPick={() => void pick('key-file', setKey)}
      />
      {sample && (
        <SampleKeys
          onUse={(one) => {
            setKey({ grant: one.key, name: one.name, sizeBytes: null, method: 'native-pick' })
            setPassphrase(one.passphrase)
          }}
        />
      )}
      {/* A form of its own: browsers complain of a password field outside of one. */}
      <form className="fields" onSubmit={(submit) => submit.preventDefault()}>
        <TextInput
          label={say(dossierText.passphrase)}
          hint={say(dossierText.passphraseHint)}
          value={passphrase}
          onChange={setPassphrase}
          secret
        />
        <TextInput label={say(dossierText.location)} value={location} onChange={setLocation} />
      </form>
      {sign.state.status === 'failed' && <FailureNotice message={sayFailure(sign.state.failure)} />}
      <div>
        <Button look="main" isDisabled={dossier === null || key === null || running} onPress={() => void run()}>
          {say(running ? dossierText.signing : dossierText.sign)}
        </Button>
      </div>
      {signed && <Signed signed={signed} />}
    </div>
  )
}

function PickLine({
  label,
  act,
  picked,
  onPick,
}: {
  label: string
  act: string
  picked: Picked | null
  onPick: () => void
}) {
  const say = useSay()
  return (
    <div className="pick-line">
      <span className="label">{label}</span>
      <bdi className={picked === null ? 'quiet' : ''}>{picked?.name ?? say(dossierText.notChosen)}</bdi>
      <Button small onPress={onPick}>
        {act}
      </Button>
    </div>
  )
}

function Signed({ signed }: { signed: SignedDossier }) {
  const say = useSay()
  return (
    <div className="notice" role="status">
      <p>
        <strong>{say(dossierText.signed, { signer: signed.signer, field: signed.field })}</strong>
      </p>
      <p className="small">{say(signed.certified ? dossierText.certified : dossierText.notCertified)}</p>
      <p className="small quiet">
        {signed.remainingFields.length === 0
          ? say(dossierText.allSigned)
          : say(dossierText.remaining, { fields: signed.remainingFields.join(', ') })}
      </p>
    </div>
  )
}
