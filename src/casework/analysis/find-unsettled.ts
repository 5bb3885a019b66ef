import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import type { ElementAssessment } from '../../contract/analysis.ts'
import type { Support } from '../../contract/people.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { listRecords } from '../../vault/record-store.ts'
import { recordAt, type Standing } from '../records/standing-records.ts'
import { cardsCovering, readCorrectedClaimId } from '../timeline/corrected-claim-id.ts'
import { evidenceOfClaim } from '../timeline/list-claims.ts'

/**
 * The events and device cards under an assessment whose time no longer rests on what it did when the assessment was written.
 *
 * A card switched off, withdrawn, taken off the item or given another reference, an event told by another claim, another claim adopted: the conclusion drawn then is to
 * be looked at again. Saving the assessment anew settles it. A changed title or description does not reopen anything.
 */
export function findUnsettled(
  openCase: OpenCase,
  assessment: Standing<ElementAssessment>,
  restsOn: Readonly<Record<string, readonly Support[]>>,
): Set<string> {
  const now = openCase.log.head().sequence
  const reached = reachedFrom([...assessment.body.supporting, ...assessment.body.contrary], restsOn)
  const hasMoved = (support: Support): boolean =>
    timeBasis(openCase, support, assessment.sequence) !== timeBasis(openCase, support, now)
  return new Set(
    reached.filter((support) => hasMoved(support)).flatMap((support) => ('id' in support ? [support.id] : [])),
  )
}

function reachedFrom(supports: readonly Support[], restsOn: Readonly<Record<string, readonly Support[]>>): Support[] {
  const reached = new Map<string, Support>()
  const follow = (support: Support): void => {
    if ((support.kind !== 'event' && support.kind !== 'device') || reached.has(support.id)) return
    reached.set(support.id, support)
    for (const deeper of restsOn[support.id] ?? []) follow(deeper)
  }
  for (const support of supports) follow(support)
  return [...reached.values()]
}

/** What a time was derived from when the log had so many entries, as one text to compare. */
function timeBasis(openCase: OpenCase, support: Support, sequence: number): string {
  if (support.kind === 'device') return canonicalJson(cardBasis(openCase, support.id, sequence))
  if (support.kind !== 'event') return ''
  const when = recordAt(openCase, 'event', { id: support.id, sequence })?.when ?? null
  const claimId = when?.kind === 'claim' ? when.claimId : null
  const added = claimId === null ? null : recordAt(openCase, 'claim', { id: claimId, sequence })
  const item = claimId === null ? null : (evidenceOfClaim(claimId) ?? added?.evidence ?? null)
  const adopted = item === null ? null : adoptedFor(openCase, item, sequence)
  const cards = claimId === null ? [] : cardsUnder(openCase, claimId, sequence)
  return canonicalJson({ when, added: added?.claim ?? null, adopted, cards })
}

/** The card a corrected time names, as far as it covered the item then; an id of before names none, and any covering card may be meant. */
function cardsUnder(openCase: OpenCase, claimId: string, sequence: number): Json[] {
  const named = readCorrectedClaimId(claimId)
  if (named === null) return []
  return cardsCovering(openCase, named.evidence, sequence)
    .filter((id) => named.card === null || id === named.card)
    .map((id) => ({ id, card: cardBasis(openCase, id, sequence) }))
}

function cardBasis(openCase: OpenCase, id: string, sequence: number): Json {
  const card = recordAt(openCase, 'device', { id, sequence })
  return card === null ? null : { references: card.references, zone: card.zone, applied: card.applied }
}

/** The claim and zone adopted for an item then; only what it comes to, not the words of the reason. */
function adoptedFor(openCase: OpenCase, item: string, sequence: number): Json {
  const adoptions = listRecords(openCase, 'adoption', true).map((record) =>
    recordAt(openCase, 'adoption', { id: record.id, sequence }),
  )
  const own = adoptions.find((adoption) => adoption?.evidence === item)
  return own ? { claimId: own.claimId, zone: own.assumedZone?.zone ?? null } : null
}
