import type { CaseEvent } from '../../../src/contract/timeline.ts'
import { formatAddress } from '../../app/address.ts'
import { keepDraft } from '../../app/drafts.ts'
import { goTo } from '../../app/use-address.ts'
import type { Zone } from '../../ui/show-time.ts'
import { blankEvent } from '../../../src/contract/blank-records.ts'
import { readingsOf } from './model/sketch.ts'
import type { Span } from './model/span.ts'

/** Opens the form of a new event with a sketched stretch as its interval, told in the zone of the axis. Nothing is saved. */
export function startSketchedEvent(
  caseId: string,
  sketch: Span,
  { zone, by, because }: { zone: Zone; by: string; because: string },
): void {
  const address = { caseId, step: 'lini-masa', view: 'peristiwa/baru', query: {} } as const
  const { reading, readingEnd } = readingsOf(sketch, zone)
  const body: CaseEvent = {
    ...blankEvent,
    when: {
      kind: 'stated',
      claim: {
        source: 'stated-by-person',
        raw: `${reading} – ${readingEnd} ${zone}`,
        offset: null,
        assumedZone: { zone, by, because },
        reading,
        readingEnd,
        precision: 'interval',
        marginMinutes: null,
      },
    },
  }
  keepDraft<CaseEvent>({
    key: `events.save ${caseId} +`,
    caseId,
    name: 'events.save',
    base: null,
    body,
    place: formatAddress(address),
  })
  goTo(address)
}
