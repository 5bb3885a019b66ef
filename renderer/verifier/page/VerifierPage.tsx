import { useEffect, useRef, useState } from 'react'
import { verifierPageText as text } from '../../../src/text/verifier-page.ts'
import { say, type Language } from '../../../src/text/say.ts'
import { readableFiles, walkDrop } from '../../ui/walk-drop.ts'
import { handIn, nothing, takeOut, type HandedIn } from './handed-in.ts'
import { HandedInPanel } from './HandedInPanel.tsx'
import { PageHeader } from './PageHeader.tsx'
import { PageLanguageProvider } from './page-language.tsx'
import { Results } from './Results.tsx'
import { useChecking } from './use-checking.ts'
import { useTheme } from './use-theme.ts'
import { Working } from './Working.tsx'

/** The stand-alone page: hand in, check, read, print. */
export function VerifierPage({ now }: { now: () => number }) {
  const [language, setLanguage] = useState<Language>('id')
  const theme = useTheme()
  const [handed, setHanded] = useState<HandedIn>(nothing)
  const [atMs, setAtMs] = useState<number | null>(null)
  const { state, check } = useChecking(now)
  const results = useRef<HTMLDivElement>(null)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${say(text.name, language)} – Netra`
  }, [language])
  useEffect(() => {
    if (state.status !== 'done') return
    results.current?.focus()
    results.current?.scrollIntoView({ block: 'start' })
  }, [state])
  /** A document that comes in is checked at once; for the rest a person asks. */
  const receive = (files: readonly File[], role: keyof HandedIn | null): void => {
    const next = handIn(handed, files, role)
    setHanded(next)
    if (next.document.length > handed.document.length) check(next, atMs)
  }
  const isStale = state.status === 'done' && (state.of !== handed || state.atMs !== atMs)
  return (
    <PageLanguageProvider value={language}>
      <div
        className="verifier"
        onDragOver={(drag) => drag.preventDefault()}
        onDrop={(drag) => {
          drag.preventDefault()
          void readableFiles(walkDrop(drag.dataTransfer)).then((files) => receive(files, null))
        }}
      >
        <PageHeader language={language} onLanguage={setLanguage} theme={theme.theme} onTheme={theme.choose} />
        <main className="verifier__body">
          <header className="verifier__title">
            <h1>{say(text.title, language)}</h1>
            <p className="verifier__lead">{say(text.lead, language)}</p>
          </header>
          <HandedInPanel
            handed={handed}
            atMs={atMs}
            canCheck={handed.document.length > 0 && state.status !== 'checking'}
            isAgain={state.status === 'done'}
            onFiles={receive}
            onTakeOut={(role, file) => setHanded(takeOut(handed, role, file))}
            onMoment={setAtMs}
            onCheck={() => check(handed, atMs)}
          />
          <div ref={results} tabIndex={-1} className="verifier__results" aria-live="polite">
            {state.status === 'checking' && <Working progress={state.progress} />}
            {state.status === 'failed' && (
              <p className="failure" role="alert">
                {say(text.stopped, language)} {state.problem}
              </p>
            )}
            {state.status === 'done' && <Results report={state.report} isStale={isStale} />}
          </div>
        </main>
      </div>
    </PageLanguageProvider>
  )
}
