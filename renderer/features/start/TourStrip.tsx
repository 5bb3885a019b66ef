import { ArrowLeft, ArrowRight, Check, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { tourText } from '../../../src/text/screens/tour.ts'
import type { Address } from '../../app/address.ts'
import { sayToStatus } from '../../app/status-word.ts'
import { goTo } from '../../app/use-address.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { leaveTour, useTourPlace, walkTour } from './tour-place.ts'
import { addressOfStop, isAtStop, tourStops } from './tour-stops.ts'

/** Above the work while somebody walks the tour: where they are, what to see here, and the way on. */
export function TourStrip({ caseId, address }: { caseId: string; address: Address }) {
  const say = useSay()
  const { at, walking } = useTourPlace()
  const stop = tourStops[at - 1]
  if (!walking || stop === undefined) return null
  const isLast = at === tourStops.length
  const go = (next: number): void => {
    const wanted = tourStops[next - 1]
    if (wanted === undefined) return
    walkTour(next)
    goTo(addressOfStop(caseId, wanted))
  }
  const leave = (word: 'left' | 'finished'): void => {
    leaveTour()
    sayToStatus(say(tourText[word]))
  }
  return (
    <section className="tour-strip" aria-label={say(tourText.title)}>
      <StopWords key={at} place={say(tourText.place, { number: at })} title={say(stop.title)} see={say(stop.see)} />
      <div className="tour-strip__acts">
        {!isAtStop(address, stop) && (
          <Button small onPress={() => goTo(addressOfStop(caseId, stop))}>
            {say(tourText.elsewhere)}
          </Button>
        )}
        <Button small icon={ArrowLeft} isDisabled={at === 1} onPress={() => go(at - 1)}>
          {say(tourText.back)}
        </Button>
        {isLast ? (
          <Button small look="main" icon={Check} onPress={() => leave('finished')}>
            {say(tourText.finish)}
          </Button>
        ) : (
          <Button small look="main" icon={ArrowRight} onPress={() => go(at + 1)}>
            {say(tourText.onward)}
          </Button>
        )}
        <IconButton icon={X} name={say(tourText.leave)} onPress={() => leave('left')} />
      </div>
    </section>
  )
}

/** The words of a stop take the focus when they change, so that they are read out and the way on is one Tab away. */
function StopWords({ place, title, see }: { place: string; title: string; see: string }) {
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => words.current?.focus({ preventScroll: true }), [])
  return (
    <div className="tour-strip__words" tabIndex={-1} ref={words}>
      <p>
        <span className="tour-strip__place">{place}</span> <strong>{title}</strong>
      </p>
      <p className="tour-strip__see">{see}</p>
    </div>
  )
}
