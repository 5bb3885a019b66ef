import { useState } from 'react'
import type { SignedDossier } from '../../../src/contract/dossier.ts'
import type { SampleKey } from '../../../src/contract/sample-keys.ts'
import { controlsText } from '../../../src/text/screens/controls.ts'
import { dossierText } from '../../../src/text/screens/dossier.ts'
import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr, useCall, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { FailureNotice } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { KeyFields, noKey } from './KeyFields.tsx'
import { nextField, type VersionFace } from './version-face.ts'

type KeyWay = SampleKey['role'] | 'file'
type Props = { face: VersionFace; onSigned: (signed: SignedDossier) => void; onClose: () => void }

/** Fills the next field of a version the case keeps: no file is picked but the key. */
export function SignVersion(props: Props) {
  const { caseId, sample } = useCase()
  const answered = useAnswerOr('cases.sampleKeys', { caseId }, null)
  // The keys are made on this machine when first asked for; until they stand, there is nothing to choose from.
  return sample ? (
    answered && <SignForm {...props} sampleKeys={answered.keys} />
  ) : (
    <SignForm {...props} sampleKeys={[]} />
  )
}

function SignForm({ face, onSigned, onClose, sampleKeys }: Props & { sampleKeys: readonly SampleKey[] }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const { caseId } = useCase()
  const sign = useCall('dossier.signVersion')
  const field = nextField(face.version)
  const fitting = sampleKeys.find((one) => one.signer === field?.officer?.name) ?? sampleKeys[0]
  const [way, setWay] = useState<KeyWay>(fitting?.role ?? 'file')
  const [draft, setDraft] = useState(noKey)
  const run = async (): Promise<void> => {
    const { key, passphrase, location } = draft
    const used = way === 'file' ? { key: key?.grant ?? null, passphrase: passphrase ?? '' } : { sampleKey: way }
    const answer = await sign.run({ caseId, version: face.version.version, location, ...used })
    // The grant is used up by the call, whatever it answered; the passphrase must not stay in the page.
    setDraft({ ...noKey, location })
    if (answer.ok) onSigned(answer.value)
  }
  const running = sign.state.status === 'running'
  return (
    <section className="version__act stack" aria-label={say(versionText.signNamed, { number: face.number })}>
      <div className="stack stack--tight">
        <h4 className="version__for">
          {field?.officer
            ? say(versionText.signAs, field.officer)
            : say(versionText.signField, { field: field?.field ?? '' })}
        </h4>
        <p className="small quiet">{say(versionText.signingWhy)}</p>
      </div>
      {face.supersededBy !== null && (
        <p className="notice notice--look">{say(versionText.supersededWarning, { number: face.supersededBy })}</p>
      )}
      {sampleKeys.length > 0 && (
        <div className="stack stack--tight">
          <div>
            <Segments<KeyWay>
              name={say(versionText.withKey)}
              chosen={way}
              onChoose={setWay}
              segments={[
                ...sampleKeys.map((one) => ({
                  id: one.role,
                  label: say(dossierText.sampleKey, { signer: one.signer }),
                })),
                { id: 'file', label: say(dossierText.keyFileWay) },
              ]}
            />
          </div>
          <p className="small quiet">{say(dossierText.sampleKeys)}</p>
        </div>
      )}
      {way === 'file' && <KeyFields draft={draft} onChange={setDraft} />}
      {sign.state.status === 'failed' && (
        <FailureNotice title={say(versionText.signFailed)} message={sayFailure(sign.state.failure)} />
      )}
      <div className="line">
        <Button look="main" isDisabled={running || (way === 'file' && draft.key === null)} onPress={() => void run()}>
          {say(running ? versionText.signing : versionText.signNow)}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say(controlsText.cancel)}
        </Button>
      </div>
    </section>
  )
}
