import { acceptAdoption, acceptClaim, acceptDevice, acceptEvent } from '../../casework/timeline/accept-timeline.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { allClaimsOf } from '../../casework/timeline/all-claims.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { createClaimReader } from '../../casework/timeline/list-claims.ts'
import { viewTimeline } from '../../casework/timeline/view-timeline.ts'
import type { DataPacks } from '../../contract/data-packs.ts'
import { AddedClaim, Adoption, CaseEvent, DeviceCard, type ClaimView } from '../../contract/timeline.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { toClaimView } from '../claim-views.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'
import { shippedPacks } from '../shipped-packs.ts'

type TimelineHandlers = Pick<
  Handlers,
  | 'claims.list'
  | 'claims.add'
  | 'claims.withdraw'
  | 'claims.adopt'
  | 'claims.adoptions'
  | 'claims.unadopt'
  | 'devices.save'
  | 'devices.list'
  | 'devices.history'
  | 'devices.withdraw'
  | 'events.save'
  | 'events.list'
  | 'events.history'
  | 'events.withdraw'
  | 'timeline.view'
>

/** Claims of time, device-clock cards, events, and the chronology made of them. */
export function createTimelineHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): TimelineHandlers {
  const claims = createRecordHandlers(desk, 'claim', AddedClaim, acceptClaim)
  const adoptions = createRecordHandlers(desk, 'adoption', Adoption, acceptAdoption)
  const devices = createRecordHandlers(desk, 'device', DeviceCard, acceptDevice)
  const events = createRecordHandlers(desk, 'event', CaseEvent, (openCase, event, id) =>
    acceptEvent(openCase, event, { id, packs: casePacks(openCase, packs()) }),
  )
  return {
    'claims.list': async (input) => listClaims(desk.caseOf(input.caseId), input.evidence),
    'claims.add': claims.save,
    'claims.withdraw': claims.withdraw,
    'claims.adopt': adoptions.save,
    'claims.adoptions': adoptions.list,
    'claims.unadopt': adoptions.withdraw,
    'devices.save': devices.save,
    'devices.list': devices.list,
    'devices.history': devices.history,
    'devices.withdraw': devices.withdraw,
    'events.save': events.save,
    'events.list': events.list,
    'events.history': events.history,
    'events.withdraw': events.withdraw,
    'timeline.view': async ({ caseId, subject }) => {
      const openCase = desk.caseOf(caseId)
      return viewTimeline(openCase, casePacks(openCase, packs()), { subject })
    },
  }
}

function listClaims(openCase: OpenCase, evidence: string | null): ClaimView[] {
  if (evidence !== null && openCase.rows.evidence.find(evidence) === null)
    throw new WorkbenchError('not-found', 'no such item', { details: { what: evidence } })
  const zone = displayZoneOf(openCase)
  if (evidence === null) return allClaimsOf(openCase).claims.map((claim) => toClaimView(claim, zone))
  return createClaimReader(openCase)
    .claimsOf(evidence)
    .map((claim) => toClaimView(claim, zone))
}
