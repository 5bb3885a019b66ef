import type { ClaimView } from '../../../src/contract/timeline.ts'
import { TimeChip } from '../../ui/Chips.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { showClock, showDay, type Zone } from '../../ui/show-time.ts'

const toTheClock = new Set(['second', 'minute', 'hour', 'interval', 'about'])

/**
 * The adopted time short enough for a row: day, clock where it is known, and the zone, with the marks of its source and precision. The full
 * sentence opens on hover and focus; in a row (`still`), where it would be one stop of the Tab key more for every line, it is read aloud.
 */
export function AdoptedTime({ claim, zone, still = false }: { claim: ClaimView; zone: Zone; still?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { fromMs } = claim.derived
  const { precision, source, assumedZone } = claim.claim
  const shown =
    fromMs === null
      ? claim.shown[language]
      : `${showDay(fromMs, zone, say)} ${toTheClock.has(precision) ? showClock(fromMs, zone) : zone}`
  return <TimeChip {...{ shown, source, precision, still }} sentence={claim.shown[language]} assumed={assumedZone} />
}
