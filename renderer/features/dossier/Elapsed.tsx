import { useEffect, useState } from 'react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useSay } from '../../ui/language.tsx'

/** How long something has taken, from the third second on. */
export function Elapsed() {
  const say = useSay()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return seconds < 3 ? null : <span className="small quiet">{say(readerText.seconds, { seconds })}</span>
}
