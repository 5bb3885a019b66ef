import { Unplug } from 'lucide-react'
import { Button } from 'react-aria-components'
import { frameText } from '../../src/text/screens/frame.ts'
import type { CaseIntegrity } from '../../src/contract/integrity.ts'
import { inFours } from '../ui/HashText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSay, type Say } from '../ui/language.tsx'
import { showClock } from '../ui/show-time.ts'
import { useStatusWord } from './status-word.ts'
import { unexplainedOf } from './item-state.ts'
import { goTo } from './use-address.ts'
import { useIntegrity } from './use-integrity.ts'
import type { CaseFace } from './case-context.tsx'
import { useCall, useReach, useSayFailure } from './workbench.tsx'

/** The bottom line: how much evidence, whether it is unchanged and since when that is known, and where the custody log stands; or that nobody answers. */
export function TruthLine({
  face,
  running,
}: {
  face: CaseFace | null
  running: { done: number; total: number | null } | null
}) {
  const say = useSay()
  const { isLost } = useReach()
  if (isLost)
    return (
      <footer className="truth truth--lost" aria-label={say(frameText.truth)}>
        <Icon of={Unplug} size={14} />
        <span role="alert" className="cut">
          {say(frameText.hostLost)}
        </span>
      </footer>
    )
  if (face === null)
    return (
      <footer className="truth" aria-label={say(frameText.truth)}>
        {say(frameText.truthNoCase)}
      </footer>
    )
  return <CaseTruth key={face.caseId} face={face} running={running} />
}

function CaseTruth({ face, running }: { face: CaseFace; running: { done: number; total: number | null } | null }) {
  const say = useSay()
  const sayFailure = useSayFailure()
  const check = useCall('case.check')
  const integrity = useIntegrity(face.caseId)
  const unexplained = unexplainedOf(integrity).length
  const run = (): Promise<unknown> => check.run({ caseId: face.caseId })
  const word = useStatusWord()
  return (
    <footer className={`truth${unexplained > 0 ? ' truth--damaged' : ''}`} aria-label={say(frameText.truth)}>
      <span role="status">
        {unexplained > 0 ? say(frameText.truthBroken, { count: unexplained }) : sayIntegrity(integrity, face, say)}
      </span>
      {unexplained > 0 && (
        <Button
          className="truth__act"
          onPress={() => goTo({ caseId: face.caseId, step: 'mulai', view: null, query: {} })}
        >
          {say(frameText.truthSee)}
        </Button>
      )}
      {check.state.status === 'failed' && <span className="truth__dot">{sayFailure(check.state.failure)}</span>}
      <span className="truth__dot">{say(frameText.truthLog, { sequence: face.custody.sequence })}</span>
      {face.custody.entryHash !== null && (
        <span className="truth__dot fixed" title={say(frameText.truthHead)}>
          {inFours(face.custody.entryHash.slice(0, 8))}
        </span>
      )}
      <span className="truth__end">
        <span role="status" className="cut">
          {word}
        </span>
        {running && <span role="status">{sayRunning(running, say)}</span>}
        <Button className="truth__act" onPress={() => void run()} isDisabled={check.state.status === 'running'}>
          {say(check.state.status === 'running' ? frameText.checking : frameText.checkNow)}
        </Button>
      </span>
    </footer>
  )
}

/** What may be said of all items together: never that they are unchanged before a check has found them so. */
function sayIntegrity(integrity: CaseIntegrity | null, face: CaseFace, say: Say): string {
  const count = face.evidenceCount
  if (integrity?.state === 'checking')
    return integrity.progress === null
      ? say(frameText.truthChecking, { count })
      : say(frameText.truthProgress, { ...integrity.progress })
  if (count === 0) return say(frameText.truthEmpty)
  const last = integrity?.last
  if (!last) return say(frameText.truthUnchecked, { count })
  const at = showClock(Date.parse(last.checkedAt), face.displayZone)
  const damaged = integrity.mismatches.filter(({ problems }) => problems.length > 0).length
  if (last.originals === 0) return say(frameText.truthLater, { count })
  return damaged > 0
    ? say(frameText.truthExplained, { count: damaged, at })
    : say(frameText.truthWhole, { count: last.originals, at })
}

function sayRunning(running: { done: number; total: number | null }, say: Say): string {
  return running.total === null
    ? say(frameText.importingOpen, { done: running.done })
    : say(frameText.importing, { done: running.done, total: running.total })
}
