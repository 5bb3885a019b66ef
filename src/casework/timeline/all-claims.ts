import type { OpenCase } from '../../vault/open-case.ts'
import { brokenDates } from './broken-dates.ts'
import { createClaimReader, type ClaimReader, type ItemClaim } from './list-claims.ts'

/** Every claim of a case, and the reader that told them, as of so many custody entries. */
export type AllClaims = {
  readonly sequence: number
  readonly reader: ClaimReader
  readonly claims: readonly ItemClaim[]
}

const kept = new WeakMap<OpenCase, AllClaims>()

/**
 * All time claims of all items, item by item in the order of the register.
 *
 * Kept until the case changes: nothing a claim is made of changes without a custody entry, so the number of entries tells whether what is
 * kept still holds. Panning a timeline of fifty thousand claims reads them once.
 */
export function allClaimsOf(openCase: OpenCase): AllClaims {
  const { sequence } = openCase.log.head()
  const before = kept.get(openCase)
  if (before !== undefined && before.sequence === sequence) return before
  const times = openCase.rows.readings.allTimes()
  const modified = openCase.rows.evidence.firstModified()
  const items = openCase.rows.evidence.list()
  // A reader that met a date it could not stand behind reported a problem: only those readings are opened whole.
  const withProblems = new Set(
    items.filter((item) => Array.isArray(item.problems) && item.problems.length > 0).map((item) => item.number),
  )
  const reader = createClaimReader(openCase, {
    timesOf: (evidence) => times.get(evidence) ?? [],
    modifiedMsOf: (evidence) => modified.get(evidence) ?? null,
    brokenDatesOf: (evidence) =>
      withProblems.has(evidence) ? brokenDates(openCase.rows.readings.find(evidence)?.reading) : [],
  })
  const claims = items.flatMap((item) => claimsOfItem(reader, item))
  const all = { sequence, reader, claims }
  kept.set(openCase, all)
  return all
}

/** An item's own claims, and where it is a chat export those of its messages; the adopted one stands among the first already. */
function claimsOfItem(reader: ClaimReader, item: { number: string; mediaType: string }): readonly ItemClaim[] {
  const own = reader.claimsOf(item.number)
  if (item.mediaType !== 'text/plain') return own
  const known = new Set(own.map((claim) => claim.id))
  return [...own, ...reader.messagesOf(item.number).filter((claim) => !known.has(claim.id))]
}
