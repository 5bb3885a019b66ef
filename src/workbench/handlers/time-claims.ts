import { acceptEvent } from '../../casework/timeline/accept-timeline.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { compareClaims } from '../../casework/timeline/compare-claims.ts'
import { draftEvent } from '../../casework/timeline/draft-event.ts'
import { mergeEvents, splitEvent } from '../../casework/timeline/join-events.ts'
import { suggestReferences } from '../../casework/timeline/suggest-references.ts'
import { previewDevice, viewDevices } from '../../casework/timeline/view-devices.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Recorded } from '../../contract/records.ts'
import { CaseEvent } from '../../contract/timeline.ts'
import { toRecorded } from '../../vault/record-store.ts'
import type { StoredRecord } from '../../vault/storage/record-rows.ts'
import { toClaimView } from '../claim-views.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { shippedPacks } from '../shipped-packs.ts'

type TimeClaimHandlers = Pick<
  Handlers,
  | 'claims.compare'
  | 'devices.view'
  | 'devices.preview'
  | 'devices.suggest'
  | 'events.draft'
  | 'events.merge'
  | 'events.split'
>

/** Claims side by side, what a device card comes to, and events made from something or from each other. */
export function createTimeClaimHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): TimeClaimHandlers {
  return {
    'claims.compare': async ({ caseId, evidence }) => {
      const openCase = desk.caseOf(caseId)
      if (openCase.rows.evidence.find(evidence) === null)
        throw new WorkbenchError('not-found', 'no such item', { details: { what: evidence } })
      const { claims, ...compared } = compareClaims(openCase, evidence)
      const zone = displayZoneOf(openCase)
      return { ...compared, claims: claims.map(({ claim, ...more }) => ({ ...toClaimView(claim, zone), ...more })) }
    },
    'devices.view': async ({ caseId }) => viewDevices(desk.caseOf(caseId)),
    'devices.preview': async ({ caseId, card }) => previewDevice(desk.caseOf(caseId), card),
    'devices.suggest': async ({ caseId, covers, zone }) => suggestReferences(desk.caseOf(caseId), covers, zone),
    'events.draft': async ({ caseId, from }) => draftEvent(desk.caseOf(caseId), from),
    'events.merge': async ({ caseId, ids, body, reason }) => {
      const openCase = desk.caseOf(caseId)
      const accept = (event: CaseEvent, id: string): void =>
        acceptEvent(openCase, event, { id, packs: casePacks(openCase, packs()), without: ids })
      return typed(mergeEvents(openCase, { ids, body, accept }, { actor: desk.operator, reason }))
    },
    'events.split': async ({ caseId, id, bodies, reason }) => {
      const openCase = desk.caseOf(caseId)
      for (const body of bodies) acceptEvent(openCase, body, { id, packs: casePacks(openCase, packs()) })
      return splitEvent(openCase, { id, bodies }, { actor: desk.operator, reason }).map(typed)
    },
  }
}

function typed(record: StoredRecord): Recorded<CaseEvent> {
  return { ...toRecorded(record), body: CaseEvent.parse(record.body) }
}
