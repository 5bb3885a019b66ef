import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Notice } from '../../src/contract/envelope.ts'
import { controlsText } from '../../src/text/screens/controls.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import { IconButton } from '../ui/Button.tsx'
import { useSay } from '../ui/language.tsx'
import { useWorkbench } from './workbench.tsx'

type Restart = Extract<Notice, { kind: 'core-restarted' }>

/** Said after the core died and was started again: what happened, what was kept, what to do. */
export function RestartNotice() {
  const say = useSay()
  const { transport } = useWorkbench()
  const [restart, setRestart] = useState<Restart | null>(null)
  useEffect(() => transport.onNotice((notice) => notice.kind === 'core-restarted' && setRestart(notice)), [transport])
  if (restart === null) return null
  return (
    <div className="restart" role="alert">
      <div className="grow">
        <strong>{say(frameText.restarted)}</strong>
        {restart.kept.map((one) => (
          <p key={one.caseId}>
            {say(frameText.restartKept, { title: one.title, count: one.evidenceCount, sequence: one.sequence })}
          </p>
        ))}
        {restart.notReopened > 0 && <p>{say(frameText.restartLost, { count: restart.notReopened })}</p>}
      </div>
      <IconButton icon={X} name={say(controlsText.close)} onPress={() => setRestart(null)} />
    </div>
  )
}
