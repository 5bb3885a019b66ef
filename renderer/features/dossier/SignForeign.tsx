import { useState } from 'react'
import type { SignedDossier } from '../../../src/contract/dossier.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { useCase } from '../../app/case-context.tsx'
import { useCall, useSayFailure, useWorkbench } from '../../app/workbench.tsx'
import type { Picked } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { offsetMs } from '../../ui/show-time.ts'
import { KeyFields, noKey, PickLine } from './KeyFields.tsx'
import { SampleKeys } from './SampleKeys.tsx'

/** The second way to sign: a PDF that came from elsewhere, written to a new place. Folded, because versions of this case have their own. */
export function SignForeign() {
  const say = useSay()
  return (
    <details className="foreign">
      <summary>{say(dossierText.foreign)}</summary>
      <div className="stack foreign__body">
        <p className="prose quiet small">{say(dossierText.foreignWhy)}</p>
        <SignPicked />
      </div>
    </details>
  )
}

function SignPicked() {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId, zone, sample } = useCase()
  const { transport } = useWorkbench()
  const sign = useCall('dossier.sign')
  const [dossier, setDossier] = useState<Picked | null>(null)
  const [draft, setDraft] = useState(noKey)
  const [signed, setSigned] = useState<SignedDossier | null>(null)
  const { key, passphrase, location } = draft
  const pick = async (): Promise<void> => {
    const [one] = await transport.pick('document')
    if (one) setDossier(one)
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
    setDraft({ ...noKey, location })
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
        onPick={() => void pick()}
      />
      <KeyFields draft={draft} onChange={setDraft} />
      {sample && (
        <SampleKeys
          onUse={(one) =>
            setDraft({
              ...draft,
              key: { grant: one.key, name: one.name, sizeBytes: null, method: 'native-pick' },
              passphrase: one.passphrase,
            })
          }
        />
      )}
      {sign.state.status === 'failed' && (
        <FailureNotice title={say(versionText.signFailed)} message={sayFailure(sign.state.failure)} />
      )}
      <div>
        <Button isDisabled={dossier === null || key === null || running} onPress={() => void run()}>
          {say(running ? versionText.signing : dossierText.signPlace)}
        </Button>
      </div>
      {signed && <Signed signed={signed} />}
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
