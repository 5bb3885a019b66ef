import { Unplug } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { frameText } from '../../src/text/screens/frame.ts'
import type { OutputOf } from '../../src/contract/operations.ts'
import { inFours } from '../ui/HashText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSay } from '../ui/language.tsx'
import { showClock } from '../ui/show-time.ts'
import { useStatusWord } from './status-word.ts'
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
  const [last, setLast] = useState<OutputOf<'case.check'> | null>(null)
  const run = async (): Promise<void> => {
    const answer = await check.run({ caseId: face.caseId })
    if (answer.ok) setLast(answer.value)
  }
  const word = useStatusWord()
  const broken = last !== null && !last.whole
  return (
    <footer className={`truth${broken ? ' truth--damaged' : ''}`} aria-label={say(frameText.truth)}>
      <span role="status">
        {last === null &&
          `${say(frameText.truthEvidence, { count: face.evidenceCount })}, ${say(frameText.truthUnchecked)}`}
        {last?.whole &&
          say(frameText.truthWhole, {
            count: last.counts.originals,
            at: showClock(Date.parse(last.checkedAt), face.displayZone),
          })}
        {broken && say(frameText.truthBroken, { count: last.problems.length })}
      </span>
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

function sayRunning(running: { done: number; total: number | null }, say: ReturnType<typeof useSay>): string {
  return running.total === null
    ? say(frameText.importingOpen, { done: running.done })
    : say(frameText.importing, { done: running.done, total: running.total })
}
