import { z } from 'zod'
import { CaseId, CivilDate } from './identifiers.ts'
import { operation } from './operation.ts'

const Stretch = z.strictObject({ fromMs: z.int(), toMs: z.int() })

/** One civil day of the office: whether it works, and when. UTC milliseconds, half-open. */
export const WorkingDay = z.strictObject({
  date: CivilDate,
  fromMs: z.int(),
  toMs: z.int(),
  /** Closed the whole day: weekend, holiday or joint leave. */
  off: z.boolean(),
  /** Name of the holiday, null for an ordinary day or weekend. */
  name: z.string().nullable(),
  /** When the office is open, in order; empty on a day off, null where no rule of hours is known for that day. */
  open: z.array(Stretch).nullable(),
  /** Whose hours: those the agency set, or the default ones of government. */
  origin: z.enum(['agency', 'default']).nullable(),
  /** The shorter hours of the fasting month hold. */
  fasting: z.boolean(),
})
export type WorkingDay = z.infer<typeof WorkingDay>

export const workingDayOperations = {
  /** The working time of so many days from one on, in the zone of the region of the case. */
  'time.workingDays': operation(
    z.strictObject({ caseId: CaseId, from: CivilDate, days: z.int().min(1).max(4_000) }),
    z.array(WorkingDay),
  ),
} as const
