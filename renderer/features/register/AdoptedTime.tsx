import type { ClaimView } from '../../../src/contract/timeline.ts'
import { PrecisionMark } from '../../ui/Chips.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { showClock, showDay, type Zone } from '../../ui/show-time.ts'

const toTheClock = new Set(['second', 'minute', 'hour', 'interval', 'about'])

/** The adopted time short enough for a row: day and clock where the clock is known, with the mark of its precision; the full sentence on hover. */
export function AdoptedTime({ claim, zone }: { claim: ClaimView; zone: Zone }) {
  const say = useSay()
  const language = useLanguage()
  const { fromMs } = claim.derived
  const { precision } = claim.claim
  const short =
    fromMs === null
      ? claim.shown[language]
      : `${showDay(fromMs, zone, say)}${toTheClock.has(precision) ? ` ${showClock(fromMs, zone)}` : ''}`
  return (
    <span className="adopted-time" title={claim.shown[language]}>
      {short}
      <PrecisionMark precision={precision} />
    </span>
  )
}
