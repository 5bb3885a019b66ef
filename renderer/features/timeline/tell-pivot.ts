import { timelineText } from '../../../src/text/screens/timeline.ts'
import type { Say } from '../../ui/language.tsx'
import { showCivilDate } from '../../ui/show-time.ts'
import type { Pivot } from './model/ground.ts'

/** `22 Sep 2024 15.00 WITA · B-036`; a date without an hour says so. */
export function tellPivot(pivot: Pivot, say: Say): string {
  const day = showCivilDate(pivot.date, say)
  const when =
    pivot.hour === null
      ? say(timelineText.pivotDayOnly, { day })
      : `${day} ${pivot.hour.slice(0, 5).replace(':', '.')} ${pivot.zone}`
  return pivot.source === null ? when : say(timelineText.pivotSource, { when, source: pivot.source })
}
