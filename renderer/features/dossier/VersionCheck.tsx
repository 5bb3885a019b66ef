import { versionText } from '../../../src/text/screens/dossier-versions.ts'
import { verificationText } from '../../../src/text/screens/verification.ts'
import { verdictWords } from '../../../src/text/screens/words.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSayFailure } from '../../app/workbench.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice, Loading } from '../../ui/States.tsx'
import { Verdict } from '../../ui/Verdict.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { CheckTable } from '../verification/CheckTable.tsx'
import type { VersionCheck as State } from './use-version-check.ts'
import type { VersionFace } from './version-face.ts'

/** What a check of this version said, at the version itself; the whole table one press away. */
export function VersionCheck(props: {
  face: VersionFace
  state: State
  onRun: (withSampleRoot: boolean) => void
  onClose: () => void
}) {
  const { face, state, onRun } = props
  const say = useSay()
  const sayFailure = useSayFailure()
  const language = useLanguage()
  const { sample } = useCase()
  const isSigned = face.version.fields.some((field) => field.signature !== null)
  return (
    <section className="version__act stack" aria-label={say(versionText.checkNamed, { number: face.number })}>
      {state.status === 'none' && <p className="quiet">{say(versionText.notChecked)}</p>}
      {state.status === 'checking' && <Loading what={say(versionText.checking)} />}
      {state.status === 'failed' && (
        <FailureNotice
          title={say(versionText.checkFailed)}
          message={sayFailure(state.failure)}
          onRetry={() => onRun(false)}
        />
      )}
      {state.status === 'done' && (
        <>
          <Verdict
            verdict={state.check.result.verdict}
            subject={say(verificationText.subject)}
            word={say(verdictWords[state.check.result.verdict])}
            reason={state.check.result.reasons.map((reason) => reason.message[language]).join(' ')}
            scope={say(verificationText.scope)}
          />
          {!isSigned && <p className="notice small">{say(versionText.unsignedCheck)}</p>}
          {sample && isSigned && !state.check.withSampleRoot && (
            <div className="line">
              <Button small onPress={() => onRun(true)}>
                {say(versionText.sampleRoot)}
              </Button>
              <span className="small quiet grow">{say(versionText.sampleRootWhy)}</span>
            </div>
          )}
          <details className="foreign">
            <summary>{say(versionText.details)}</summary>
            <CheckTable checks={state.check.result.checks} />
          </details>
        </>
      )}
      <div className="line">
        {(state.status === 'done' || state.status === 'none') && (
          <Button small onPress={() => onRun(state.status === 'done' && state.check.withSampleRoot)}>
            {say(versionText.checkAgain)}
          </Button>
        )}
        <Button small look="bare" onPress={props.onClose}>
          {say(versionText.close)}
        </Button>
      </div>
    </section>
  )
}
