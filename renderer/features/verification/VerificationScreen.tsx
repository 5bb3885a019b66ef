import { FileCheck, Printer } from 'lucide-react'
import { verificationText } from '../../../src/text/screens/verification.ts'
import { useDrops } from '../../app/drops.tsx'
import { useAnswerOr, useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dropzone } from '../../ui/Dropzone.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PageHead } from '../../ui/Panes.tsx'
import { FailureNotice, Loading } from '../../ui/States.tsx'
import { useSay } from '../../ui/language.tsx'
import { readableFiles } from '../../ui/walk-drop.ts'
import type { Picked } from '../../platform/transport.ts'
import { CheckingPage } from './CheckingPage.tsx'
import { TrustStore } from './TrustStore.tsx'
import { useVerification } from './use-verification.ts'
import { VerificationResult } from './VerificationResult.tsx'

/** «Periksa»: drop a PDF, read the verdict, its reasons and every check. */
export function VerificationScreen({ sampleCase = null }: { sampleCase?: string | null }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const verification = useVerification()
  const { state, roots } = verification
  const receive = (files: readonly File[]): void => void verification.receive(files)
  useDrops(say(verificationText.dropVeil), receive)
  return (
    <div className="work__scroll">
      <PageHead
        title={say(verificationText.title)}
        lead={say(verificationText.lead)}
        acts={
          state.status === 'idle' ? undefined : (
            <>
              {state.status === 'done' && (
                <Button icon={Printer} onPress={() => window.print()}>
                  {say(verificationText.print)}
                </Button>
              )}
              <Button icon={FileCheck} onPress={() => void verification.pick()}>
                {say(verificationText.another)}
              </Button>
            </>
          )
        }
      />
      <div className="page page--tight">
        {(state.status === 'idle' || state.status === 'failed') && (
          <Dropzone name={say(verificationText.drop)} onDrop={(walked) => void readableFiles(walked).then(receive)}>
            <div className="drop-words">
              <Icon of={FileCheck} size={26} />
              <div className="stack stack--tight">
                <p className="drop-words__title">{say(verificationText.drop)}</p>
                <p className="quiet">{say(verificationText.dropWhy)}</p>
                <div className="line">
                  <Button look="main" onPress={() => void verification.pick()}>
                    {say(verificationText.pick)}
                  </Button>
                </div>
              </div>
            </div>
          </Dropzone>
        )}
        {state.status === 'checking' && <Loading what={say(verificationText.checking, { name: state.name })} />}
        {state.status === 'failed' && (
          <FailureNotice title={say(verificationText.failed)} message={sayFailure(state.failure)} />
        )}
        {state.status === 'done' && state.left > 0 && (
          <p className="notice" role="status">
            <bdi>{say(verificationText.onlyFirst, { name: state.name, count: state.left })}</bdi>
          </p>
        )}
        {state.status === 'done' && <VerificationResult name={state.name} result={state.result} />}
        <p className="line small">
          <span className="label">{say(verificationText.trust)}</span>
          <span>
            {roots.length === 0
              ? say(verificationText.trustDefault)
              : say(verificationText.trustCount, { count: roots.length })}
          </span>
          <Button small look="bare" onPress={() => void verification.pickRoots()}>
            {say(verificationText.trustPick)}
          </Button>
          {sampleCase !== null && <SampleRoot caseId={sampleCase} onUse={verification.useRoot} />}
        </p>
        <TrustStore />
        <CheckingPage />
      </div>
    </div>
  )
}

/** In the sample case: the root of the sample keys, one press away; trusted for the next check only. */
function SampleRoot({ caseId, onUse }: { caseId: string; onUse: (root: Picked) => void }) {
  const say = useSay()
  const roots = useAnswerOr('cases.sampleKeys', { caseId }, null)?.roots
  if (roots === undefined) return null
  return (
    <Button
      small
      look="bare"
      onPress={() => onUse({ grant: roots.grant, name: roots.name, sizeBytes: null, method: 'native-pick' })}
    >
      {say(verificationText.useSampleRoot)}
    </Button>
  )
}
