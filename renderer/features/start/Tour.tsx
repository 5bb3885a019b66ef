import { ArrowRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { tourText } from '../../../src/text/screens/tour.ts'
import { useCase } from '../../app/case-context.tsx'
import { goTo } from '../../app/use-address.ts'
import { Button } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { useTourPlace, walkTour } from './tour-place.ts'
import { addressOfStop, tourStops } from './tour-stops.ts'

/** Seven places of the sample case, each showing one trap of a real one; begun, gone on with, or visited singly. */
export function Tour() {
  const say = useSay()
  const { caseId } = useCase()
  const { at, furthest } = useTourPlace()
  const go = (number: number): void => {
    const stop = tourStops[number - 1]
    if (stop === undefined) return
    walkTour(number)
    goTo(addressOfStop(caseId, stop))
  }
  const isOver = at === tourStops.length
  const begin = at === 0 ? tourText.begin : isOver ? tourText.again : tourText.resume
  return (
    <section className="stack stack--tight" aria-label={say(tourText.title)}>
      <h2>{say(tourText.title)}</h2>
      <p className="quiet small">{say(tourText.lead)}</p>
      <div>
        <Button icon={ArrowRight} onPress={() => go(at === 0 || isOver ? 1 : at)}>
          {say(begin, { number: at })}
        </Button>
      </div>
      <ol className="ledger">
        {tourStops.map((stop, index) => (
          <li key={stop.title.id}>
            <AriaButton className="ledger__line task" onPress={() => go(index + 1)}>
              <span className="task__mark">{index + 1}</span>
              <span className="grow">{say(stop.title)}</span>
              {index < furthest && <span className="small quiet">{say(tourText.seen)}</span>}
            </AriaButton>
          </li>
        ))}
      </ol>
    </section>
  )
}
