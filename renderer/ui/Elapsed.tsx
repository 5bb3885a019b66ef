import { useEffect, useState } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { useSay } from './language.tsx'
import { secondsToGo } from './seconds-to-go.ts'

/** How long something has taken, from the third second on; and how long it may still take, where it says how far it is. */
export function Elapsed({ done = 0, total = null }: { done?: number; total?: number | null }) {
  const say = useSay()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  if (seconds < 3) return null
  const left = secondsToGo(seconds, done, total)
  return (
    <span className="small quiet">
      {left === null ? say(controlsText.seconds, { seconds }) : say(controlsText.secondsToGo, { seconds, left })}
    </span>
  )
}
