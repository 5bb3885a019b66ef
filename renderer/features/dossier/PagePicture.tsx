import { useEffect, useState } from 'react'
import { readerText } from '../../../src/text/screens/page-reader.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { PageSize } from '../../platform/transport.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'

/** A page that is only flown past is not asked for: the readers would draw hundreds nobody looks at. */
const settleMs = 90

/** One page as a picture: white until it is drawn, with words where that takes long or fails. `quietly` shows no words: a thumbnail. */
export function PagePicture(props: { document: string; page: number; size: PageSize; quietly?: boolean }) {
  const { document, page, size, quietly = false } = props
  const say = useSay()
  const { transport } = useWorkbench()
  const settled = useLater(settleMs)
  const late = useLater(600)
  const [tries, setTries] = useState(0)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  const url = transport.pageUrl(document, page, size)
  if (state === 'failed')
    return quietly ? null : (
      <div className="page-words" role="alert">
        <p className="prose">{say(readerText.notDrawn, { page })}</p>
        <Button
          small
          onPress={() => {
            setTries(tries + 1)
            setState('drawing')
          }}
        >
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
          onError={() => setState('failed')}
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
