import { X } from 'lucide-react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import { IconButton } from '../ui/Button.tsx'
import { useSay } from '../ui/language.tsx'
import { useRestart } from './restart-context.tsx'

/** Said after the core died and was started again: what happened, what was kept, what to do. */
export function RestartNotice() {
  const say = useSay()
  const { restart, forget } = useRestart()
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
      <IconButton icon={X} name={say(controlsText.close)} onPress={forget} />
    </div>
  )
}
