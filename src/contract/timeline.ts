import { z } from 'zod'
import { CaseId, EvidenceNumber, LongText, Reason, RecordId, ShortText, ZoneName } from './identifiers.ts'
import { TimeSource } from './metadata.ts'
import { operation } from './operation.ts'
import { Support } from './people.ts'
import { Sentence } from './problem.ts'
import { historyOperation, listOperation, saveOperation, withdrawOperation } from './records.ts'

export const TimePrecision = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'year',
  'about',
  'before',
  'after',
  'interval',
  'unknown',
])
export type TimePrecision = z.infer<typeof TimePrecision>

/**
 * A zone somebody assumed, never the laptop's: who said so and why.
 *
 * `historicOffset` holds before 1988 only, when the zones were others: what the clocks of the place stood at then, as `places.zones` tells.
 */
export const AssumedZone = z.strictObject({
  zone: ZoneName,
  by: ShortText,
  because: ShortText,
  historicOffset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .optional(),
})
export type AssumedZone = z.infer<typeof AssumedZone>

/** Local civil text: `2024`, `2024-10`, `2024-10-14`, `2024-10-14T10:40`, `2024-10-14T10:40:05`. */
export const CivilText = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?)?$/)

/**
 * A moment somebody or something claims.
 *
 * `raw` stays exactly as read or said; `reading` is how it is read as local civil time (null: as the format of the source says),
 * `readingEnd` closes an interval. UTC is derived by `model/claimed-time.ts` and can be absent.
 */
export const TimeClaim = z.strictObject({
  source: TimeSource,
  raw: z.string().max(2_000),
  offset: z.string().nullable(),
  assumedZone: AssumedZone.nullable(),
  reading: CivilText.nullable(),
  readingEnd: CivilText.nullable(),
  precision: TimePrecision,
  /** For `about`: half the width in minutes; null takes the default of the rule. */
  marginMinutes: z.int().min(0).max(525_600).nullable(),
})
export type TimeClaim = z.infer<typeof TimeClaim>

/** What a claim comes to: an interval of UTC milliseconds, or the reason why there is none. */
export const DerivedTime = z.strictObject({
  fromMs: z.int().nullable(),
  toMs: z.int().nullable(),
  /** Why there is no interval, for example `date-invalid`, `zone-unknown`, `undated`. */
  because: z.string().nullable(),
  /** How it was derived: `offset-stated`, `zone-assumed`, `utc`, `device-corrected`. */
  derivedBy: z.string().nullable(),
})
export type DerivedTime = z.infer<typeof DerivedTime>

/** A claim as it stands beside its rivals. `id` is stable: `B-017#exif-original`, or a record's code. */
export const ClaimView = z.strictObject({
  id: z.string(),
  evidence: EvidenceNumber.nullable(),
  claim: TimeClaim,
  derived: DerivedTime,
  adopted: z.boolean(),
  note: z.string().nullable(),
  shown: Sentence,
})
export type ClaimView = z.infer<typeof ClaimView>

/** A claim a person adds to an item: spoken, written on paper, shown on a screen. */
export const AddedClaim = z.strictObject({
  evidence: EvidenceNumber,
  claim: TimeClaim,
  basis: z.array(Support).max(50),
})
export type AddedClaim = z.infer<typeof AddedClaim>

/** The claim used for an item, and why; the others are kept and printed. */
export const Adoption = z.strictObject({
  evidence: EvidenceNumber,
  claimId: z.string().min(1).max(200),
  assumedZone: AssumedZone.nullable(),
  because: Reason,
})
export type Adoption = z.infer<typeof Adoption>

/**
 * A device-clock card: references that tie the device's clock to true time.
 *
 * Each reference says what the device showed and what was true; the card's offset is the intersection (device minus true, seconds).
 */
export const DeviceCard = z.strictObject({
  name: ShortText,
  owner: RecordId.nullable(),
  make: ShortText.nullable(),
  model: ShortText.nullable(),
  /** Evidence whose EXIF times this clock wrote. */
  covers: z.array(EvidenceNumber).max(10_000),
  references: z
    .array(
      z.strictObject({
        evidence: EvidenceNumber.nullable(),
        /** What the device's clock said, civil text without zone. */
        deviceShowed: CivilText,
        /** Half a unit of doubt: the device's reading may lie anywhere in [deviceShowed, + seconds]. */
        deviceSpanSeconds: z.int().min(0).max(86_400),
        trueFrom: CivilText,
        trueSpanSeconds: z.int().min(0).max(86_400),
        zone: ZoneName,
        how: ShortText,
      }),
    )
    .max(50),
  /** The zone in which corrected times are told. */
  zone: ZoneName,
  /** A card can be switched off; every conclusion resting on it is then to be looked at again. */
  applied: z.boolean(),
})
export type DeviceCard = z.infer<typeof DeviceCard>

export const EventTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undated') }),
  z.strictObject({ kind: z.literal('claim'), claimId: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('stated'), claim: TimeClaim }),
])
export type EventTime = z.infer<typeof EventTime>

/** Where something happened. The coordinates are of a point somewhere inside a circle of `accuracyMeters`; null: not known. */
export const EventPlace = z.strictObject({
  name: ShortText,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  accuracyMeters: z.number().min(0).max(5_000_000).nullable().default(null),
  /** Zone of the place where it differs from that of the region of the case; a person chose it or accepted the proposed one. */
  zone: ZoneName.nullable().default(null),
})
export type EventPlace = z.infer<typeof EventPlace>

/** What an event was made from: typed by hand, a claim, a sentence, a chat message, or other events joined or taken apart. */
export const EventOrigin = z.strictObject({
  kind: z.enum(['hand', 'claim', 'sentence', 'chat-message', 'merged', 'split']),
  /** Claim ids, `K-1 4` for a sentence, `B-022.1 baris 212` for a message, event codes for the last two. */
  from: z.array(ShortText).max(100),
})
export type EventOrigin = z.infer<typeof EventOrigin>

/** Something that happened, on the timeline. */
export const CaseEvent = z.strictObject({
  title: ShortText,
  description: LongText.nullable(),
  when: EventTime,
  /** Order relations that hold even without dates: this event lies before those. */
  before: z.array(RecordId).max(50),
  place: EventPlace.nullable(),
  people: z
    .array(z.strictObject({ person: RecordId, role: ShortText, present: z.enum(['yes', 'no', 'disputed']) }))
    .max(100),
  supports: z.array(Support).max(200),
  certainty: z.enum(['proved', 'disputed', 'unproved']),
  officialAgenda: ShortText.nullable(),
  stateFacility: ShortText.nullable(),
  /** Letterhead, seal or form of an office used for it. */
  letterhead: ShortText.nullable().default(null),
  origin: EventOrigin.nullable().default(null),
  contest: ShortText.nullable(),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export const PhasePosition = z.enum(['before', 'on-day', 'after'])
export type PhasePosition = z.infer<typeof PhasePosition>

/** Every phase an interval touches; more than one means a person has to choose with a reason. */
export const PhaseView = z.strictObject({
  contest: z.string(),
  positions: z.array(PhasePosition),
  campaign: z.array(z.boolean()),
  /** Hours from the pivot to the nearest end of the interval: negative before, positive after; null without an hour. */
  marginHours: z.number().nullable(),
  pivot: z
    .strictObject({
      milestone: z.string(),
      date: z.string(),
      hour: z.string().nullable(),
      zone: z.string().nullable(),
      source: z.string().nullable(),
    })
    .nullable(),
  shown: Sentence,
})
export type PhaseView = z.infer<typeof PhaseView>

export const EventView = z.strictObject({
  id: RecordId,
  version: z.int(),
  event: CaseEvent,
  time: DerivedTime,
  shownTime: Sentence,
  phase: PhaseView.nullable(),
  stages: z.array(z.string()),
  /** Codes of the events this one conflicts with: the same person at two places. */
  conflictsWith: z.array(z.string()),
})
export type EventView = z.infer<typeof EventView>

export const timelineOperations = {
  'claims.list': operation(
    z.strictObject({ caseId: CaseId, evidence: EvidenceNumber.nullable().default(null) }),
    z.array(ClaimView),
  ),
  'claims.add': saveOperation(AddedClaim),
  'claims.withdraw': withdrawOperation(AddedClaim),
  'claims.adopt': saveOperation(Adoption),
  'claims.adoptions': listOperation(Adoption),
  /** Takes an adoption back with a reason: the claims stand as rivals again. */
  'claims.unadopt': withdrawOperation(Adoption),
  'devices.save': saveOperation(DeviceCard),
  'devices.list': listOperation(DeviceCard),
  'devices.history': historyOperation(DeviceCard),
  'devices.withdraw': withdrawOperation(DeviceCard),
  'events.save': saveOperation(CaseEvent),
  'events.list': listOperation(CaseEvent),
  'events.history': historyOperation(CaseEvent),
  'events.withdraw': withdrawOperation(CaseEvent),
  'timeline.view': operation(
    z.strictObject({ caseId: CaseId, subject: RecordId.nullable().default(null) }),
    z.array(EventView),
  ),
} as const
