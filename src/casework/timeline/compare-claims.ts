import type { Sentence } from '../../contract/problem.ts'
import type { RivalClaims } from '../../contract/time-views.ts'
import { MetadataReading } from '../../contract/metadata.ts'
import { intervalsOverlap, rivalDifference } from '../../model/claimed-time.ts'
import { formatZoneOfPlace } from '../../model/zone-of-place.ts'
import { civilDateOf } from '../../model/civil-date.ts'
import { parseOffset } from '../../model/zone.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { zonesOfPlace } from '../places/zones-of-place.ts'
import { standingRecords } from '../records/standing-records.ts'
import { claimInUse } from './claim-in-use.ts'
import { createClaimReader, type ItemClaim } from './list-claims.ts'

/** The claims of an item held against the one in use, without the words of a display zone. */
export type ComparedClaims = Omit<RivalClaims, 'claims'> & {
  readonly claims: readonly {
    readonly claim: ItemClaim
    readonly difference: Sentence | null
    readonly agrees: boolean | null
  }[]
}

/**
 * All claims of an item with how each differs from the adopted one, or from the first that came to an interval while none is adopted.
 *
 * Beside them the zones of the place its file names: where the file states another offset than the place has, it is said whether both tell
 * one instant, so that nobody takes a phone that kept its zone for a conflict of times.
 */
export function compareClaims(openCase: OpenCase, evidence: string): ComparedClaims {
  const claims = createClaimReader(openCase).claimsOf(evidence)
  const against = claimInUse(claims)
  const adoption = standingRecords(openCase, 'adoption').find((record) => record.body.evidence === evidence)
  return {
    evidence,
    against: against?.id ?? null,
    claims: claims.map((claim) => ({
      claim,
      difference: against === null || claim === against ? null : rivalDifference(claim.derived, against.derived),
      agrees: against === null || claim === against ? null : intervalsOverlap(claim.derived, against.derived),
    })),
    adoption:
      adoption === undefined ? null : { id: adoption.id, version: adoption.version, because: adoption.body.because },
    place: placeOf(openCase, evidence, against),
  }
}

function placeOf(openCase: OpenCase, evidence: string, against: ItemClaim | null): RivalClaims['place'] {
  const stored = openCase.rows.readings.find(evidence)
  if (stored === null) return null
  const summary = MetadataReading.shape.summary
    .pick({ latitude: true, longitude: true })
    .strip()
    .safeParse((stored.reading as { summary?: unknown }).summary)
  const { latitude, longitude } = summary.success ? summary.data : { latitude: null, longitude: null }
  if (latitude === null || longitude === null || !isOnEarth(latitude, longitude)) return null
  const atMs = against?.derived.fromMs ?? null
  const zones = zonesOfPlace({ latitude, longitude }, atMs === null ? null : civilDateOf(Math.floor(atMs / 86_400_000)))
  const stated = against?.claim.offset ?? null
  const minutes = stated === null ? null : parseOffset(stated)
  const offered = [...new Set(zones.offered.map((one) => one.zone))]
  const note = atMs === null || minutes === null ? null : formatZoneOfPlace(atMs, minutes, offered)
  return { latitude, longitude, zones, note }
}

/** A reader tells what the file says, which may be no point on earth. */
function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}
