import { X } from 'lucide-react'
import { useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { timeText } from '../../src/text/screens/time.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { useSay } from '../ui/language.tsx'
import type { Address } from './address.ts'
import { goTo } from './use-address.ts'
import { useAnswerOr } from './workbench.tsx'

/** One line over any screen while the laptop's clock was never checked in a case or lies behind it; put away until the case is opened again. */
export function ClockLine({ caseId, address }: { caseId: string; address: Address }) {
  const say = useSay()
  const state = useAnswerOr('clock.state', { caseId }, null)
  const [isAway, setAway] = useState(false)
  if (isAway || state === null || state.ask === 'no' || isAskedBelow(address, state.ask)) return null
  return (
    <div className="restart clock-line" role="status">
      <span className="grow">{say(state.ask === 'behind' ? state.shown : timeText.clockLine)}</span>
      <Button small onPress={() => goTo({ caseId, step: 'mulai', view: 'waktu', query: {} })}>
        {say(timeText.clockGo)}
      </Button>
      <IconButton icon={X} name={say(controlsText.close)} onPress={() => setAway(true)} />
    </div>
  )
}

/** Whether the screen itself asks the question already. */
function isAskedBelow({ step, view }: Address, ask: 'behind' | 'never-checked'): boolean {
  return step === 'mulai' && (view === 'waktu' || (view === null && ask === 'behind'))
}
