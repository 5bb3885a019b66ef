import { z } from 'zod'
import { CaseId, EvidenceNumber, RecordId } from './identifiers.ts'
import { TimeSource } from './metadata.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'
import { DeviceCard } from './timeline.ts'

/** By how many seconds a clock runs ahead of true time (device minus true), both ends inside. */
export const OffsetInterval = z.strictObject({ minSeconds: z.int(), maxSeconds: z.int() })
export type OffsetInterval = z.infer<typeof OffsetInterval>

/** What rests on a card: an event, or a cell of the matrix of an allegation. `lookAgain` where the time under it has moved since. */
export const RestsOnCard = z.strictObject({
  kind: z.enum(['event', 'element']),
  id: z.string(),
  title: z.string(),
  allegation: RecordId.nullable(),
  lookAgain: z.boolean(),
})
export type RestsOnCard = z.infer<typeof RestsOnCard>

/** A card with what it comes to. */
export const DeviceCardView = z.strictObject({
  id: RecordId.nullable(),
  version: z.int().nullable(),
  card: DeviceCard,
  offset: OffsetInterval.nullable(),
  /** Why there is none: no reference, one that names no real moment, or references that exclude each other. */
  because: Sentence.nullable(),
  /** `koreksi −59 menit 55 detik (± 25 detik)`. */
  correction: Sentence.nullable(),
  references: z.array(z.strictObject({ offset: OffsetInterval.nullable(), shown: Sentence })),
  /**
   * The readings of its clock in every item it covers, before and after; both stay and are printed. An item that holds none stands here
   * without a source.
   */
  claims: z.array(
    z.strictObject({
      evidence: EvidenceNumber,
      source: TimeSource.nullable(),
      raw: z.string().nullable(),
      before: Sentence.nullable(),
      after: Sentence.nullable(),
    }),
  ),
  restsOn: z.array(RestsOnCard),
})
export type DeviceCardView = z.infer<typeof DeviceCardView>

export const deviceOperations = {
  'devices.view': operation(z.strictObject({ caseId: CaseId }), z.array(DeviceCardView)),
  /** What a card that is not saved yet would come to; nothing is written. */
  'devices.preview': operation(z.strictObject({ caseId: CaseId, card: DeviceCard }), DeviceCardView),
  /** References offered from files themselves: where an item of the device states its own clock and a GPS time beside it. */
  'devices.suggest': operation(
    z.strictObject({ caseId: CaseId, covers: z.array(EvidenceNumber).max(10_000), zone: DeviceCard.shape.zone }),
    DeviceCard.shape.references,
  ),
} as const
