import type { DataPacks } from '../../contract/data-packs.ts'
import type { AddedClaim, Adoption, CaseEvent, DeviceCard, TimeClaim } from '../../contract/timeline.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { cardOffset, referenceOffset } from '../../model/device-clock.ts'
import { formatOffsetInterval } from '../../model/format-offset.ts'
import { parseOffset, readCivilText } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import {
  refuseEntry,
  refuseReference,
  refuseTwin,
  requireEvidence,
  requireRecord,
  requireRecords,
  requireSupports,
} from '../records/check-references.ts'
import { standingRecords } from '../records/standing-records.ts'
import { createClaimReader, evidenceOfClaim } from './list-claims.ts'
import { refuseOrderRing } from './refuse-order-ring.ts'

/** Refuses a claim about an item that is not in the case, or read as a moment that does not exist. */
export function acceptClaim(openCase: OpenCase, added: AddedClaim): void {
  requireEvidence(openCase, [added.evidence])
  requireSupports(openCase, added.basis)
  refuseUnreal(added.claim)
}

/** Refuses the adoption of a claim the item does not have, and a second adoption for one item: it has one, versioned. */
export function acceptAdoption(openCase: OpenCase, adoption: Adoption, id: string | null): void {
  requireEvidence(openCase, [adoption.evidence])
  const found = createClaimReader(openCase).find(adoption.claimId)
  if (found === null || found.evidence !== adoption.evidence) refuseReference(adoption.claimId)
  refuseTwin(openCase, 'adoption', { id, isSame: (other) => other.evidence === adoption.evidence })
}

/** Refuses a card that covers unknown items, rests on unknown evidence, or whose references name no real moment. */
export function acceptDevice(openCase: OpenCase, card: DeviceCard): void {
  if (card.owner !== null) requireRecord(openCase, 'person', card.owner)
  requireEvidence(openCase, card.covers)
  for (const reference of card.references) {
    if (reference.evidence !== null) requireEvidence(openCase, [reference.evidence])
    for (const text of [reference.deviceShowed, reference.trueFrom]) if (readCivilText(text) === null) refuseEntry(text)
  }
  refuseContradiction(card)
}

/** References that leave no offset in common are refused, each told with the offset it alone would give. */
function refuseContradiction(card: DeviceCard): void {
  if (cardOffset(card).because !== 'references-contradict') return
  const offsets = card.references.map((reference) => referenceOffset(reference, card.zone))
  const told = offsets.map(
    (offset, index) => `${index + 1}: ${offset === null ? '?' : formatOffsetInterval(offset).id}`,
  )
  throw new WorkbenchError('clock-references-contradict', 'references without an offset in common', {
    details: { what: told.join('; ') },
  })
}

/** Refuses an event that points at anything unknown, or whose *before* relations would run in a ring. */
export function acceptEvent(
  openCase: OpenCase,
  event: CaseEvent,
  {
    id,
    packs,
    without = [],
  }: {
    id: string | null
    packs: Pick<DataPacks, 'calendar'>
    /** Events about to be withdrawn. */ without?: readonly string[]
  },
): void {
  if (event.when.kind === 'claim') requireClaim(openCase, event.when.claimId)
  if (event.when.kind === 'stated') refuseUnreal(event.when.claim)
  requireRecords(openCase, 'event', event.before)
  requireRecords(
    openCase,
    'person',
    event.people.map((one) => one.person),
  )
  requireSupports(openCase, event.supports)
  requireContest(event.contest, packs)
  const others = standingRecords(openCase, 'event').filter((other) => other.id !== id && !without.includes(other.id))
  const relations = others.map((other) => ({ id: other.id, before: other.body.before }))
  refuseOrderRing([...relations, { id: id ?? '?', before: event.before }])
}

/** Refuses a contest the calendar does not have. */
export function requireContest(contest: string | null, { calendar }: Pick<DataPacks, 'calendar'>): void {
  if (contest !== null && !calendar.contests.some((known) => known.code === contest)) refuseReference(contest)
}

function requireClaim(openCase: OpenCase, claimId: string): void {
  const evidence = evidenceOfClaim(claimId)
  if (evidence !== null) requireEvidence(openCase, [evidence])
  if (createClaimReader(openCase).find(claimId) === null) refuseReference(claimId)
}

/** A reading or an offset a person writes must be real; the raw text of a file may be anything. */
function refuseUnreal({ reading, readingEnd, offset }: TimeClaim): void {
  for (const text of [reading, readingEnd]) if (text !== null && readCivilText(text) === null) refuseEntry(text)
  if (offset !== null && offset.trim() !== '' && parseOffset(offset) === null) refuseEntry(offset)
}
