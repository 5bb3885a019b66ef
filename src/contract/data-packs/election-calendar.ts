import { z } from 'zod'
import { ZoneName } from '../identifiers.ts'
import { PhasePosition } from '../timeline.ts'
import { Confidence, ContestCode, HourMinute, IsoDate, Note, packHead, sourced } from './pack-parts.ts'

const Words = z.string().min(1)
const names = { nameId: Words, nameEn: Words }
const Region = z.strictObject({ code: Words, nameId: Words })

export const MilestoneKind = z.enum([
  'determination',
  'participant-determination',
  'number-draw',
  'registration',
  'announcement',
  'voting',
  'oath',
])

/** A day (and sometimes an hour) of one contest. Only a `determination` ever decides a phase. */
export const Milestone = z.strictObject({
  code: Words,
  election: Words,
  contest: ContestCode,
  kind: MilestoneKind,
  date: IsoDate,
  hour: HourMinute.nullable(),
  zone: ZoneName.nullable(),
  region: Region.nullable(),
  decisionNumber: Words.nullable(),
  ...names,
  notes: Words.optional(),
  ...sourced,
})
export type Milestone = z.infer<typeof Milestone>

/** A stretch of days of one contest; both ends are inside. */
export const CalendarWindow = z.strictObject({
  code: Words,
  election: Words,
  contest: ContestCode,
  kind: z.enum(['campaign', 'quiet']),
  start: IsoDate,
  end: IsoDate,
  region: Region.nullable(),
  ...names,
  notes: Words.optional(),
  ...sourced,
})
export type CalendarWindow = z.infer<typeof CalendarWindow>

/** A band on the ruler; never decides a phase. */
export const ElectionStage = z.strictObject({
  code: Words,
  election: Words,
  start: IsoDate.nullable(),
  end: IsoDate,
  ...names,
  notes: Words.optional(),
  ...sourced,
})
export type ElectionStage = z.infer<typeof ElectionStage>

export const Contest = z.strictObject({
  code: ContestCode,
  election: Words,
  ...names,
  determinationMilestone: Words,
  campaignWindow: Words,
  quietWindow: Words,
  regional: z.boolean(),
})
export type Contest = z.infer<typeof Contest>

/** What one region's own decision puts in the place of one milestone or one window. */
export const RegionalOverride = z.strictObject({
  id: Words,
  contest: ContestCode,
  region: Region,
  replaces: Words,
  date: IsoDate.nullable(),
  hour: HourMinute.nullable(),
  zone: ZoneName.nullable(),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  decisionNumber: Words.nullable(),
  instrument: Words,
  reasonId: Words,
  source: Words,
  confidence: Confidence,
  enteredBy: Words,
  enteredOn: IsoDate,
})
export type RegionalOverride = z.infer<typeof RegionalOverride>

const PhaseRule = z.strictObject({
  textId: Words,
  textEn: Words,
  position: z.array(PhasePosition).length(3),
  campaign: z.array(z.boolean()).length(2),
  steps: z.array(Words).min(1),
  rowMatch: Words,
  examples: z.array(
    z.strictObject({ contest: ContestCode, date: IsoDate, position: PhasePosition, campaign: z.boolean() }),
  ),
  ...sourced,
})

/** `resources/data/election-calendar.json`. */
export const ElectionCalendar = z.strictObject({
  ...packHead,
  timezoneNote: Words,
  elections: z.array(z.strictObject({ id: Words, nameId: Words, regulation: Words, instrument: Words, ...sourced })),
  contests: z.array(Contest).min(1),
  phaseRule: PhaseRule,
  milestoneKinds: z.array(MilestoneKind),
  milestones: z.array(Milestone).min(1),
  windows: z.array(CalendarWindow).min(1),
  stages: z.array(ElectionStage),
  regionalOverrides: z.array(RegionalOverride),
  regionalOverrideShape: z.strictObject({
    notes: Words,
    required: z.array(RegionalOverride.keyof()),
    example: z.array(RegionalOverride),
  }),
  notes: z.array(Note),
})
export type ElectionCalendar = z.infer<typeof ElectionCalendar>
