import type { ClaimView } from '../../../src/contract/timeline.ts'

/** What a claim of time can be used for on a capture sheet. */
export type ClaimUse =
  | { kind: 'captured'; at: string }
  | { kind: 'posted' }
  /** It says when the capture was made, but not in which zone: nobody may guess it. */
  | { kind: 'zone-unknown' }

/** Roles of claims that say when a screen was captured or a page saved. */
const captureRoles: readonly (string | null)[] = ['screen-captured', 'page-saved']

/** Where on a capture sheet a claim belongs; null for claims that speak of something else. */
export function claimUse({ claim, derived, note }: ClaimView): ClaimUse | null {
  if (claim.source === 'post-date') return { kind: 'posted' }
  if (!captureRoles.includes(note)) return null
  return derived.fromMs === null
    ? { kind: 'zone-unknown' }
    : { kind: 'captured', at: new Date(derived.fromMs).toISOString() }
}
