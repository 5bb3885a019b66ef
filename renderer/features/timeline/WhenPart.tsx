import { blankClaim } from '../../../src/contract/blank-records.ts'
import type { CaseEvent, TimeClaim } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { timeSourceWords } from '../../../src/text/screens/words.ts'
import { Part } from '../../ui/Facts.tsx'
import { useSay } from '../../ui/language.tsx'
import { ClaimFields } from '../time/ClaimFields.tsx'
import { ClaimChoice } from './ClaimChoice.tsx'

// Object.keys answers strings; the table has no other keys than its codes.
const sources = Object.keys(timeSourceWords) as TimeClaim['source'][]

type Props = {
  event: CaseEvent
  change: (next: Partial<CaseEvent>) => void
  onUnread: (isUnread: boolean) => void
}

/** When it happened, as exactly as somebody knows: a reading, an interval, *about*, or the claim of a cited item the time is taken from. */
export function WhenPart({ event, change, onUnread }: Props) {
  const say = useSay()
  const set = (claim: TimeClaim): void =>
    change({ when: claim.reading === null && claim.raw === '' ? { kind: 'undated' } : { kind: 'stated', claim } })
  return (
    <Part title={say(timelineText.when)}>
      <ClaimChoice event={event} set={(when) => change({ when })} />
      {event.when.kind !== 'claim' && (
        <ClaimFields
          claim={event.when.kind === 'stated' ? event.when.claim : blankClaim}
          set={set}
          sources={sources}
          onUnread={onUnread}
          labels={{ reading: say(timelineText.timeText), end: say(timelineText.timeEnd) }}
          quick
        />
      )}
    </Part>
  )
}
