import { certaintyWords, timelineText, workWords } from '../../../../src/text/screens/timeline.ts'
import { precisionWords, timeSourceWords } from '../../../../src/text/screens/words.ts'
import type { Language } from '../../../../src/text/say.ts'
import type { Say } from '../../../ui/language.tsx'
import { showClock, showDay, toCivil, type Zone } from '../../../ui/show-time.ts'
import type { TimelineMark } from './timeline-mark.ts'

export type Telling = { readonly say: Say; readonly language: Language; readonly zone: Zone }

/** When a mark lies, in words with its zone; an event in the words of the core, a claim from its two ends. */
export function tellTime(
  mark: Pick<TimelineMark, 'fromMs' | 'toMs' | 'precision' | 'event'>,
  telling: Telling,
): string {
  if (mark.event !== null) return mark.event.shownTime[telling.language]
  const { say, zone } = telling
  const { fromMs, toMs } = mark
  if (fromMs === null && toMs === null) return say(timelineText.undated)
  if (fromMs === null) return say(timelineText.beforeTime, { time: moment(toMs ?? 0, telling) })
  if (toMs === null) return say(timelineText.afterTime, { time: moment(fromMs, telling) })
  if (mark.precision === 'day' || mark.precision === 'month' || mark.precision === 'year')
    return `${showDay(fromMs, zone, say)} – ${showDay(toMs - 1, zone, say)}`.replace(/^(.+) – \1$/, '$1')
  if (toMs - fromMs <= 1_000) return moment(fromMs, telling)
  return say(timelineText.betweenTimes, { from: moment(fromMs, telling), to: moment(toMs, telling) })
}

/** What a screen reader says of a mark: when with its zone, how exactly, what, who, how sure, by which source. */
export function tellMark(mark: TimelineMark, telling: Telling): string {
  const { say } = telling
  const people = mark.event?.event.people.map((one) => one.person) ?? []
  const source =
    mark.event === null && mark.source !== null
      ? timeSourceWords[mark.source as keyof typeof timeSourceWords]
      : undefined
  return [
    mark.title,
    mark.id === mark.title ? null : mark.id,
    tellTime(mark, telling),
    say(precisionWords[mark.precision]),
    source === undefined ? null : say(source),
    people.length > 0 ? people.join(', ') : null,
    mark.event?.event.place?.name ?? null,
    mark.certainty === 'proved' ? null : say(certaintyWords[mark.certainty]),
    mark.work === null ? null : say(workWords[mark.work]),
    mark.conflict ? say(timelineText.conflict) : null,
    mark.adopted ? null : say(timelineText.notAdopted),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** `21 Sep 2024 23.12.55 WITA`; seconds only where they are not zero. */
function moment(ms: number, { say, zone }: Telling): string {
  return `${showDay(ms, zone, say)} ${showClock(ms, zone, toCivil(ms, zone).second !== 0)}`
}
