import { useEffect } from 'react'
import { frameText } from '../../src/text/screens/frame.ts'
import { useIntake } from '../features/intake/use-intake.ts'
import { Loading } from '../ui/States.tsx'
import { LanguageProvider, useSay } from '../ui/language.tsx'
import type { Address } from './address.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { PresetProvider } from './preset-context.tsx'
import { RestartProvider } from './restart-context.tsx'
import { usePreferences, type Preferences } from './preferences.ts'
import { goTo, useAddress } from './use-address.ts'
import { useQuietCheck } from './use-integrity.ts'
import { useLeaveQuestion } from './use-leave-question.ts'
import { useSpokenLanguage } from './use-spoken-language.ts'
import { useAnswer, WorkbenchProvider, type Workbench } from './workbench.tsx'

/** The whole page over one link to the core. */
export function App({ link }: { link: Workbench }) {
  const preferences = usePreferences()
  useLeaveQuestion()
  useSpokenLanguage(link, preferences.language)
  return (
    <LanguageProvider language={preferences.language}>
      <WorkbenchProvider link={link}>
        <RestartProvider>
          <PresetProvider preset={preferences.preset}>
            <ErrorBoundary place="">
              <Page preferences={preferences} />
            </ErrorBoundary>
          </PresetProvider>
        </RestartProvider>
      </WorkbenchProvider>
    </LanguageProvider>
  )
}

function Page({ preferences }: { preferences: Preferences }) {
  const address = useAddress()
  return address.caseId === null ? (
    <EmptyDesk address={address} preferences={preferences} />
  ) : (
    <CasePage key={address.caseId} caseId={address.caseId} address={address} preferences={preferences} />
  )
}

function EmptyDesk({ address, preferences }: { address: Address; preferences: Preferences }) {
  const intake = useIntake(null)
  return <Frame address={address} face={null} preferences={preferences} intake={intake} />
}

function CasePage({ caseId, address, preferences }: { caseId: string; address: Address; preferences: Preferences }) {
  const say = useSay()
  const summary = useAnswer('case.summary', { caseId })
  const intake = useIntake(caseId)
  useQuietCheck(caseId)
  const failed = summary.status === 'failed'
  useEffect(() => {
    // An address of a case that is not open here leads back to the list of cases, which says what can be opened.
    if (failed) goTo({ caseId: null, step: 'mulai', view: null, query: { terkunci: caseId } })
  }, [failed, caseId])
  if (summary.status !== 'ready') return <Loading what={say(frameText.caseLoading)} />
  return <Frame address={address} face={summary.value} preferences={preferences} intake={intake} />
}
