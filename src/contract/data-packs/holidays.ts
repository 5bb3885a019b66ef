import { z } from 'zod'
import { Confidence, HourMinute, IsoDate, Note, packHead, sourced, validity } from './pack-parts.ts'

const Words = z.string().min(1)

export const WorkDay = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
export type WorkDay = z.infer<typeof WorkDay>

export const OfficeHourRow = z.strictObject({
  days: z.array(WorkDay).min(1),
  start: HourMinute,
  end: HourMinute,
  breakStart: HourMinute,
  breakEnd: HourMinute,
})
export type OfficeHourRow = z.infer<typeof OfficeHourRow>

export const Holiday = z.strictObject({
  date: IsoDate,
  nameId: Words,
  kind: z.enum(['libur-nasional', 'cuti-bersama']),
  notes: Words.optional(),
  ...sourced,
})
export type Holiday = z.infer<typeof Holiday>

/** `resources/data/holidays.json`. */
export const HolidayPack = z.strictObject({
  ...packHead,
  notes: z.array(Note),
  decrees: z.array(
    z.strictObject({
      year: z.int(),
      numbers: z.array(Words),
      amendedBy: z.array(Words).nullable(),
      presidentialDecree: Words.nullable(),
      ...sourced,
    }),
  ),
  /** Outside these years a count of working days is marked incomplete. */
  coveredYears: z.array(z.int()).min(1),
  holidays: z.array(Holiday),
  officeHours: z.strictObject({
    nameId: Words,
    instrument: Words,
    ...validity,
    zone: Words,
    workDays: z.array(WorkDay).min(1),
    weeklyMinutes: z.int().positive(),
    ramadanWeeklyMinutes: z.int().positive(),
    regular: z.array(OfficeHourRow).min(1),
    ramadan: z.array(OfficeHourRow).min(1),
    ...sourced,
    fieldConfidence: z.record(z.string(), Confidence),
    notes: Words,
    beforeValidFrom: Words,
  }),
  ramadan: z.array(z.strictObject({ year: Words, start: IsoDate, end: IsoDate, ...sourced })),
  agencyOverrideShape: z.strictObject({ required: z.array(Words), optional: z.array(Words) }),
})
export type HolidayPack = z.infer<typeof HolidayPack>
