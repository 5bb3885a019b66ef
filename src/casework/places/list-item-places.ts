import type { ItemPlace } from '../../contract/item-places.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import { formatClaim, formatNoTime } from '../../model/format-claim.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { allClaimsOf } from '../timeline/all-claims.ts'
import { claimInUse } from '../timeline/claim-in-use.ts'

/**
 * Every item whose file names a point on earth, with the time in use for it.
 *
 * A point is what a file says, never where something was: it is shown as a claim, with the radius the file itself states, if any.
 */
export function listItemPlaces(openCase: OpenCase, zone: ZoneName): ItemPlace[] {
  const claimsOf = Map.groupBy(allClaimsOf(openCase).claims, (claim) => claim.evidence)
  return openCase.rows.readings
    .positions()
    .filter(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
    .map(({ evidence, latitude, longitude, accuracy }) => {
      const claim = claimInUse(claimsOf.get(evidence) ?? [])
      return {
        evidence,
        latitude,
        longitude,
        accuracyMeters: metersOf(accuracy),
        fromMs: claim?.derived.fromMs ?? null,
        isChosen: claim?.adopted ?? false,
        shown: claim === null ? formatNoTime(null) : formatClaim(claim.claim, claim.derived, zone),
      }
    })
}

/** A radius that is none (zero, negative, words) or wider than a province says nothing and is left out. */
function metersOf(raw: string | null): number | null {
  const [upper = Number.NaN, lower = 1] = (raw ?? '')
    .split('/')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const meters = upper / lower
  return meters > 0 && meters <= 100_000 ? meters : null
}
