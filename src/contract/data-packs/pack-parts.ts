import { z } from 'zod'

/** A civil date that exists in the calendar, `2024-10-14`. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate, 'not a real date')

/** A wall-clock time of day, `07:30`. */
export const HourMinute = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** How sure a row is of itself; printed beside whatever rests on it. */
export const Confidence = z.enum(['seen', 'general', 'own-analysis', 'uncertain', 'conflicting'])
export type Confidence = z.infer<typeof Confidence>

export const ContestCode = z.enum(['president', 'legislative', 'dpd', 'pilkada'])
export type ContestCode = z.infer<typeof ContestCode>

/** Every row says where it was read; null means it was not looked up. */
export const sourced = { confidence: Confidence, source: z.string().min(1).nullable() }

export const Note = z.strictObject({ textId: z.string().min(1), ...sourced })
export type Note = z.infer<typeof Note>

export const packHead = { schemaVersion: z.int().min(1), compiledOn: IsoDate }

/** From and to are both inside; an open end is null. */
export const validity = { validFrom: IsoDate, validTo: IsoDate.nullable() }

function isRealDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
