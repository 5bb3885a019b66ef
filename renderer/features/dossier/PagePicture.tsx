import { useEffect, useState } from 'react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useReach, useWorkbench } from '../../app/workbench.tsx'
import type { PageSize } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'

/** A page that is only flown past is not asked for: the readers would draw hundreds nobody looks at. */
const settleMs = 90

/** A thumbnail has no place for words: it is tried again by itself, and then left white. */
const quietTries = 3
const quietPauseMs = 4_000

type Drawing = 'drawing' | 'drawn' | { failedAt: number }

/** One page as a picture: white until it is drawn, with words where that takes long or fails. `quietly` shows no words: a thumbnail. */
export function PagePicture(props: { document: string; page: number; size: PageSize; quietly?: boolean }) {
  const { document, page, size, quietly = false } = props
  const say = useSay()
  const { transport } = useWorkbench()
  const { reopened } = useReach()
  const settled = useLater(settleMs)
  const late = useLater(600)
  const [tries, setTries] = useState(0)
  const [state, setState] = useState<Drawing>('drawing')
  const url = transport.pageUrl(document, page, size)
  const again = (): void => {
    setTries(tries + 1)
    setState('drawing')
  }
  const hasFailed = typeof state === 'object'
  // The host was away in between, and that may be all there was to it.
  if (hasFailed && state.failedAt !== reopened) again()
  const isPausing = quietly && hasFailed && tries < quietTries
  useEffect(() => {
    if (!isPausing) return undefined
    const timer = setTimeout(() => {
      setTries((before) => before + 1)
      setState('drawing')
    }, quietPauseMs)
    return () => clearTimeout(timer)
  }, [isPausing])
  if (hasFailed)
    return quietly ? null : (
      <div className="page-words" role="alert">
        <p className="prose">{say(readerText.notDrawn, { page })}</p>
        <Button small onPress={again}>
          {say(readerText.drawAgain)}
        </Button>
      </div>
    )
  return (
    <>
      {settled && (
        <img
          className="page-picture"
          src={tries === 0 ? url : `${url}?lagi=${tries}`}
          alt={quietly ? '' : say(readerText.picture, { page })}
          draggable={false}
          onLoad={() => setState('drawn')}
          onError={() => setState({ failedAt: reopened })}
        />
      )}
      {!quietly && state === 'drawing' && late && (
        <p className="page-words quiet">{say(readerText.drawing, { page })}</p>
      )}
    </>
  )
}

/** False at first, true after a while. */
function useLater(ms: number): boolean {
  const [isLater, setLater] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isLater
}
