import type { Adoption, DerivedTime, DeviceCard, TimeClaim } from '../../contract/timeline.ts'
import { deriveTime } from '../../model/claimed-time.ts'
import { cardOffset, correctedTime } from '../../model/device-clock.ts'
import { readRawTime } from '../../model/raw-time.ts'
import { civilOfUtc, readCivilText, writeCivilText } from '../../model/zone.ts'
import { correctedClaimId } from './corrected-claim-id.ts'
import type { BareClaim, ItemClaim } from './list-claims.ts'

/** A card as far as a correction needs it. */
export type Card = Pick<DeviceCard, 'name' | 'references' | 'zone' | 'applied'> & { readonly id: string }

/** A reading of the device's own clock in a file; `id` of a claim does not change with the card that corrects it. */
export type ClockReading = { readonly base: BareClaim; readonly claim: TimeClaim; readonly part: string | null }

/** Notes of readers on times that the clock of the recording device wrote; a page, a letter or a mail is stamped by other clocks. */
const deviceNotes = ['movie-created', 'quicktime-creation-date', 'sound-recorded']

/**
 * The readings of a device's clock among the claims of a file, told on the wall clock of the card.
 *
 * The clock EXIF wrote at the shutter; where there is none, the one in the name a camera gave. Beside it what a film or a recording
 * states in UTC: the device computed that from its own clock, so the card's error is in it too.
 */
export function clockReadings(own: readonly BareClaim[], zone: DeviceCard['zone']): ClockReading[] {
  const clock = ['exif-original', 'exif-digitised'].map((source) => own.find((one) => one.claim.source === source))
  const exif = clock.find((one) => one !== undefined)
  const name = exif === undefined ? own.find(isNameOfCamera) : undefined
  const film = own.find((one) => one.claim.source === 'container' && deviceNotes.includes(one.note ?? ''))
  return [
    ...(exif === undefined ? [] : [wallClock(exif, null)]),
    ...(name === undefined ? [] : [wallClock(name, 'file-name')]),
    ...(film === undefined ? [] : statedInUtc(film, zone)),
  ]
}

/** A name a camera gave at the shutter, with the hour in it; what a messenger or a browser named tells the clock of another device. */
function isNameOfCamera({ claim, note }: BareClaim): boolean {
  if (claim.source !== 'file-name' || claim.offset !== null) return false
  if (note !== 'captured-by-device' && note !== 'sound-recorded') return false
  return readRawTime(claim.raw).text?.includes('T') ?? false
}

function wallClock(base: BareClaim, part: string | null): ClockReading {
  return {
    base,
    part,
    claim: { ...base.claim, offset: null, reading: base.claim.reading ?? readRawTime(base.claim.raw).text },
  }
}

/** The instant a container states, as the wall clock of the card's zone showed it; the stated offset is dropped with that. */
function statedInUtc(base: BareClaim, zone: DeviceCard['zone']): ClockReading[] {
  const { fromMs } = deriveTime(base.claim)
  const shown = fromMs === null ? null : civilOfUtc(fromMs, zone)
  if (shown === null || readCivilText(base.claim.reading ?? '')?.unit !== 'second') return []
  return [{ base, part: 'container', claim: { ...base.claim, offset: null, reading: writeCivilText(shown) } }]
}

/**
 * What the cards covering an item make of the clock readings in its file.
 *
 * A card that is switched off leaves the claim standing under its own id with the clock taken at its word, so that an event resting on it
 * moves in plain sight instead of losing its time.
 */
export function correctedClaims(
  own: readonly BareClaim[],
  { evidence, cards, adoption }: { evidence: string; cards: readonly Card[]; adoption: Adoption | null },
): ItemClaim[] {
  return cards.flatMap((card) =>
    clockReadings(own, card.zone).map(({ claim: read, part }) => {
      const id = correctedClaimId(evidence, card.id, part)
      const claim = { ...read, source: 'device-corrected' as const, assumedZone: zoneOfCard(card) }
      return {
        id,
        evidence,
        claim,
        note: card.name,
        derived: cardTime(claim, card),
        adopted: adoption?.claimId === id,
      }
    }),
  )
}

function zoneOfCard(card: Card): NonNullable<TimeClaim['assumedZone']> {
  return { zone: card.zone, by: card.name, because: 'kartu jam perangkat' }
}

function cardTime(claim: TimeClaim, card: Card): DerivedTime {
  if (!card.applied) return deriveTime(claim)
  const { because } = cardOffset(card)
  if (because !== null) return { fromMs: null, toMs: null, because, derivedBy: null }
  return correctedTime(claim, card) ?? deriveTime(claim)
}
