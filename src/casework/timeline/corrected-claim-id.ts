import type { OpenCase } from '../../vault/open-case.ts'
import { listRecords } from '../../vault/record-store.ts'
import { recordAt } from '../records/standing-records.ts'

const marker = '#device-corrected'

/** How what a card makes of an item's clock is called: `B-017#device-corrected@D1`, with the reading it is of where a file holds several. */
export function correctedClaimId(evidence: string, card: string, part: string | null): string {
  return `${evidence}${marker}@${card}${part === null ? '' : `@${part}`}`
}

/**
 * The item and the card a claim id names; null where it is no corrected claim.
 *
 * Ids written before a card stood in them count the cards that covered the item then, `B-017#device-corrected#2`: `place` from 1.
 */
export function readCorrectedClaimId(
  claimId: string,
): { evidence: string; card: string; place: null } | { evidence: string; card: null; place: number } | null {
  const at = claimId.indexOf(marker)
  if (at < 1) return null
  const [evidence, rest] = [claimId.slice(0, at), claimId.slice(at + marker.length)]
  if (rest.startsWith('@')) return { evidence, card: rest.slice(1).split('@')[0] ?? '', place: null }
  const counted = /^(?:#([2-9]|[1-9]\d{1,4}))?$/.exec(rest)
  return counted === null ? null : { evidence, card: null, place: Number(counted[1] ?? 1) }
}

/**
 * A claim id with the card it names in it: one that only counts cards is read by those that covered the item when it was written.
 *
 * So taking the first card off never hands its place to the second. Any other id is answered as it is.
 */
export function settledClaimId(openCase: OpenCase, claimId: string, writtenAt: number): string {
  const named = readCorrectedClaimId(claimId)
  if (named === null || named.place === null) return claimId
  const card = cardsCovering(openCase, named.evidence, writtenAt)[named.place - 1]
  return card === undefined ? claimId : correctedClaimId(named.evidence, card, null)
}

/** The cards that covered an item when the log had so many entries, withdrawn since or not, in the order of their codes. */
export function cardsCovering(openCase: OpenCase, evidence: string, sequence: number): string[] {
  return listRecords(openCase, 'device', true)
    .map((card) => card.id)
    .filter((id) => recordAt(openCase, 'device', { id, sequence })?.covers.includes(evidence) ?? false)
}

/** The entry of the log with which a record first named a claim it has named ever since. */
export function namedSince(
  openCase: OpenCase,
  { kind, id }: { kind: 'event' | 'adoption'; id: string },
  claimIdOf: (body: unknown) => string | null,
): number {
  const versions = openCase.rows.records.history(kind, id).toReversed()
  const [newest] = versions
  if (newest === undefined) return openCase.log.head().sequence
  const claimId = claimIdOf(newest.body)
  const changed = versions.findIndex((version) => claimIdOf(version.body) !== claimId)
  return (versions.at(changed < 0 ? -1 : changed - 1) ?? newest).custodySequence
}
