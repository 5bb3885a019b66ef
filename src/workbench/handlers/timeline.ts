import { acceptAdoption, acceptClaim, acceptDevice, acceptEvent } from '../../casework/timeline/accept-timeline.ts'
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
  Extract<keyof Handlers, `claims.${string}` | `devices.${string}` | `events.${string}`> | 'timeline.view'
>

/** Claims of time, device-clock cards, events, and the chronology made of them. */
export function createTimelineHandlers(desk: Desk, packs: () => DataPacks = shippedPacks): TimelineHandlers {
  const claims = createRecordHandlers(desk, 'claim', AddedClaim, acceptClaim)
  const adoptions = createRecordHandlers(desk, 'adoption', Adoption, acceptAdoption)
  const devices = createRecordHandlers(desk, 'device', DeviceCard, acceptDevice)
  const events = createRecordHandlers(desk, 'event', CaseEvent, (openCase, event, id) =>
    acceptEvent(openCase, event, { id, packs: packs() }),
  )
  return {
    'claims.list': async (input) => listClaims(desk.caseOf(input.caseId), input.evidence),
    'claims.add': claims.save,
    'claims.withdraw': claims.withdraw,
    'claims.adopt': adoptions.save,
    'claims.adoptions': adoptions.list,
    'devices.save': devices.save,
    'devices.list': devices.list,
    'events.save': events.save,
    'events.list': events.list,
    'events.history': events.history,
    'events.withdraw': events.withdraw,
    'timeline.view': async (input) => viewTimeline(desk.caseOf(input.caseId), packs(), { subject: input.subject }),
  }
}

function listClaims(openCase: OpenCase, evidence: string | null): ClaimView[] {
  if (evidence !== null && openCase.rows.evidence.find(evidence) === null)
    throw new WorkbenchError('not-found', 'no such item', { details: { what: evidence } })
  const reader = createClaimReader(openCase)
  const numbers = evidence === null ? openCase.rows.evidence.list().map((item) => item.number) : [evidence]
  return numbers.flatMap((number) =>
    reader.claimsOf(number).map((claim) => toClaimView(claim, openCase.identity.displayZone)),
  )
}
