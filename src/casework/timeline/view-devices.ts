import type { DeviceCardView, RestsOnCard } from '../../contract/device-views.ts'
import type { ZoneName } from '../../contract/identifiers.ts'
import type { Sentence } from '../../contract/problem.ts'
import type { Support } from '../../contract/people.ts'
import type { DeviceCard } from '../../contract/timeline.ts'
import { deriveTime } from '../../model/claimed-time.ts'
import { cardOffset, correctedTime, formatCorrection, referenceOffset } from '../../model/device-clock.ts'
import { formatClaim, formatDerivedTime, formatNoTime } from '../../model/format-claim.ts'
import { formatOffsetInterval } from '../../model/format-offset.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { findUnsettled } from '../analysis/find-unsettled.ts'
import { restsOnOf } from '../analysis/source-facts.ts'
import { standingRecords } from '../records/standing-records.ts'
import { displayZoneOf } from './case-setting.ts'
import { clockReadings } from './corrected-claims.ts'
import { createClaimReader, type ClaimReader } from './list-claims.ts'

/** Every standing card with what it comes to, the claims it moves and what rests on it. */
export function viewDevices(openCase: OpenCase): DeviceCardView[] {
  const reader = createClaimReader(openCase)
  return standingRecords(openCase, 'device').map(({ id, version, body }) => ({
    ...viewCard(body, { reader, zone: displayZoneOf(openCase) }),
    id,
    version,
    restsOn: whatRestsOn(openCase, id),
  }))
}

/** What a card that is not saved would come to. */
export function previewDevice(openCase: OpenCase, card: DeviceCard): DeviceCardView {
  return viewCard(card, { reader: createClaimReader(openCase), zone: displayZoneOf(openCase) })
}

function viewCard(card: DeviceCard, told: { reader: ClaimReader; zone: ZoneName }): DeviceCardView {
  const { offset, because } = cardOffset(card)
  return {
    id: null,
    version: null,
    card,
    offset,
    because: because === null ? null : formatNoTime(because),
    correction: offset === null ? null : formatCorrection(offset),
    references: card.references.map((reference) => {
      const own = referenceOffset(reference, card.zone)
      return { offset: own, shown: own === null ? formatNoTime('reference-invalid') : formatOffsetInterval(own) }
    }),
    claims: card.covers.flatMap((evidence) => clockClaims(card, evidence, told)),
    restsOn: [],
  }
}

/** Every reading of the device's clock in an item, before and after; an item without one is told too, so that nobody takes it for corrected. */
function clockClaims(
  card: DeviceCard,
  evidence: string,
  { reader, zone }: { reader: ClaimReader; zone: ZoneName },
): DeviceCardView['claims'] {
  const own = reader.claimsOf(evidence).filter((one) => one.claim.source !== 'device-corrected')
  const readings = clockReadings(own, card.zone)
  if (readings.length === 0) return [{ evidence, source: null, raw: null, before: null, after: null }]
  return readings.map(({ base, claim }) => {
    const taken = { ...claim, assumedZone: { zone: card.zone, by: card.name, because: card.name } }
    const plain = deriveTime(taken)
    const before: Sentence = formatClaim(taken, plain, zone)
    const corrected = card.applied ? correctedTime(claim, card) : null
    const after = formatDerivedTime(corrected ?? plain, zone)
    return { evidence, source: base.claim.source, raw: base.claim.raw, before, after }
  })
}

/** Events whose time or proof rests on a card, and the cells of the matrix that reach it through them. */
function whatRestsOn(openCase: OpenCase, card: string): RestsOnCard[] {
  const restsOn = restsOnOf(openCase)
  const reaches = (supports: readonly Support[], seen: ReadonlySet<string> = new Set()): boolean =>
    supports.some((support) => {
      if (support.kind === 'device') return support.id === card
      if (support.kind !== 'event' || seen.has(support.id)) return false
      return reaches(restsOn[support.id] ?? [], new Set([...seen, support.id]))
    })
  const events = standingRecords(openCase, 'event')
    .filter(({ id }) => reaches(restsOn[id] ?? []))
    .map(({ id, body }): RestsOnCard => ({ kind: 'event', id, title: body.title, allegation: null, lookAgain: false }))
  const cells = standingRecords(openCase, 'element')
    .filter(({ body }) => reaches([...body.supporting, ...body.contrary]))
    .map((cell): RestsOnCard => {
      const { allegation, element } = cell.body
      const lookAgain = findUnsettled(openCase, cell, restsOn).size > 0
      return { kind: 'element', id: cell.id, title: `${allegation} ${element}`, allegation, lookAgain }
    })
  return [...events, ...cells]
}
