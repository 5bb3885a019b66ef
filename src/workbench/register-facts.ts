import type { EvidenceView } from '../contract/evidence.ts'
import type { ExifState } from '../contract/metadata.ts'
import type { Problem } from '../contract/problem.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { StoredEvidence } from '../vault/storage/evidence-rows.ts'
import { nearCopiesOf, pictureHashCount } from './thumbnails.ts'

/** What the register says of items beside their rows, read once and added to: readings are append-only. */
type RegisterFacts = {
  readonly exif: Map<string, string>
  readonly agreements: Map<string, boolean>
  exifCursor: number
  agreementCursor: number
  copies: { of: number; seen: number; groups: ReadonlyMap<string, string[]> }
}

/** So many pictures are compared anew whenever one more is hashed; beyond it only when there is a good deal more, or hashing rests. */
const quicklyCompared = 2_000

const kept = new WeakMap<OpenCase, RegisterFacts>()

/** State of EXIF by item. */
export function exifStateOf(openCase: OpenCase): (number: string) => ExifState {
  const { exif } = factsOf(openCase)
  return (number) => toExifState(exif.get(number))
}

/** Items as the register tells them. `copies` are the near copies of each, where another count than the register's own is wanted. */
export function toEvidenceViews(
  openCase: OpenCase,
  items: readonly StoredEvidence[],
  copies: ReadonlyMap<string, string[]> = nearCopiesFor(openCase),
): EvidenceView[] {
  const { agreements } = factsOf(openCase)
  const exifOf = exifStateOf(openCase)
  return items.map((stored) => ({
    number: stored.number,
    parent: stored.parent,
    name: stored.name,
    sha256: stored.sha256,
    sizeBytes: stored.sizeBytes,
    mediaType: stored.mediaType,
    batch: stored.batch,
    savedAt: new Date(stored.savedAtMs).toISOString(),
    exif: exifOf(stored.number),
    problems: toProblems(stored.problems),
    acquisitions: stored.acquisitions,
    withdrawn: stored.withdrawn && {
      reason: stored.withdrawn.reason,
      at: new Date(stored.withdrawn.atMs).toISOString(),
      by: stored.withdrawn.by,
    },
    purged: toPurged(openCase, stored),
    secondReaderAgrees: agreements.get(stored.number) ?? null,
    nearCopies: copies.get(stored.number) ?? [],
  }))
}

function toPurged({ rows }: OpenCase, { number, withdrawn }: StoredEvidence): EvidenceView['purged'] {
  const purge = withdrawn ? rows.purges.find(number) : null
  if (!purge) return null
  const { reason, legalBasis, orderedBy, atMs, by } = purge
  return { reason, legalBasis, orderedBy, at: new Date(atMs).toISOString(), by }
}

/** Forgets what was remembered of the readings: some were taken away. */
export function forgetRegisterFacts(openCase: OpenCase): void {
  kept.delete(openCase)
}

function factsOf(openCase: OpenCase): RegisterFacts {
  const { readings } = openCase.rows
  const facts = kept.get(openCase) ?? {
    exif: new Map<string, string>(),
    agreements: new Map<string, boolean>(),
    exifCursor: 0,
    agreementCursor: 0,
    copies: { of: 0, seen: 0, groups: new Map<string, string[]>() },
  }
  kept.set(openCase, facts)
  for (const { cursor, evidence, exif } of readings.exifStatesAfter(facts.exifCursor)) {
    facts.exif.set(evidence, exif)
    facts.exifCursor = cursor
  }
  for (const { cursor, evidence, agrees } of readings.agreementsAfter(facts.agreementCursor)) {
    facts.agreements.set(evidence, agrees)
    facts.agreementCursor = cursor
  }
  return facts
}

function nearCopiesFor(openCase: OpenCase): ReadonlyMap<string, string[]> {
  const { copies } = factsOf(openCase)
  const count = pictureHashCount(openCase)
  const rests = count === copies.seen
  copies.seen = count
  const grown = count - copies.of
  if (grown !== 0 && (count <= quicklyCompared || rests || grown > count / 20)) {
    copies.groups = nearCopiesOf(openCase)
    copies.of = count
  }
  return copies.groups
}

function toExifState(word: string | undefined): ExifState {
  return word === 'present' || word === 'unreadable' ? word : 'absent'
}

function toProblems(stored: unknown): Problem[] {
  return Array.isArray(stored) ? stored : []
}
