import type { ItemClaim } from '../casework/timeline/list-claims.ts'
import type { ZoneName } from '../contract/identifiers.ts'
import type { ClaimView } from '../contract/timeline.ts'
import { formatClaim } from '../model/format-claim.ts'

/** A claim of time as the contract tells it, in words of the zone the case is shown in. */
export function toClaimView({ id, evidence, claim, derived, adopted, note }: ItemClaim, zone: ZoneName): ClaimView {
  return { id, evidence, claim, derived, adopted, note, shown: formatClaim(claim, derived, zone) }
}
