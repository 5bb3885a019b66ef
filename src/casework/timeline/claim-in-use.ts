import { hasInterval } from '../../model/claimed-time.ts'
import type { ItemClaim } from './list-claims.ts'

/**
 * The claim an item is told by: the adopted one, or while none is adopted the first that came to an interval; null where none did.
 *
 * The time of a file system never stands in for the time of capture (product.md §3 rule 3), not even as what others are held against.
 */
export function claimInUse(claims: readonly ItemClaim[]): ItemClaim | null {
  return (
    claims.find((claim) => claim.adopted) ??
    claims.find((claim) => hasInterval(claim.derived) && claim.claim.source !== 'file-system') ??
    null
  )
}
