import { z } from 'zod'
import { ContestCode, IsoDate, packHead, sourced, validity } from './pack-parts.ts'

const Words = z.string().min(1)

export const DayMeaning = z.enum(['working', 'calendar', 'unsettled'])
export type DayMeaning = z.infer<typeof DayMeaning>

export const StartEventCode = z.enum([
  'act-known',
  'breach-found',
  'report-submitted',
  'report-received',
  'report-registered',
  'interview-date',
  'sbt-received',
  'sbt-forwarded',
  'summons-date',
  'first-hearing-missed',
  'decision-received',
])
export type StartEventCode = z.infer<typeof StartEventCode>

/** One limit of time: so many days after (or before) something happened, and the clause that says so. */
export const DeadlineStep = z.strictObject({
  code: Words,
  nameId: Words,
  startEvent: StartEventCode,
  days: z.int().positive(),
  dayMeaning: DayMeaning,
  direction: z.enum(['after', 'before']),
  limit: z.literal('at-most'),
  extendableBy: z
    .strictObject({
      days: z.int().positive().nullable(),
      dayMeaning: DayMeaning,
      totalDays: z.int().positive(),
      conditionId: Words,
      clause: Words,
      step: Words,
    })
    .nullable(),
  clause: Words,
  notes: Words.optional(),
  ...sourced,
})
export type DeadlineStep = z.infer<typeof DeadlineStep>

export const DeadlineRuleSet = z.strictObject({
  code: Words,
  nameId: Words,
  election: Words.nullable(),
  contestKinds: z.array(ContestCode).min(1),
  instruments: z.array(Words).min(1),
  ...validity,
  notes: Words.optional(),
  steps: z.array(DeadlineStep).min(1),
})
export type DeadlineRuleSet = z.infer<typeof DeadlineRuleSet>

/** `resources/data/deadline-rules.json`. */
export const DeadlineRules = z.strictObject({
  ...packHead,
  countingRule: z.strictObject({
    textId: Words,
    example: z.strictObject({ ruleSet: Words, step: Words, startDate: IsoDate, calendar: IsoDate, working: IsoDate }),
    ...sourced,
  }),
  dayMeanings: z.record(DayMeaning, Words),
  startEvents: z.array(z.strictObject({ code: StartEventCode, nameId: Words })),
  ruleSets: z.array(DeadlineRuleSet).min(1),
})
export type DeadlineRules = z.infer<typeof DeadlineRules>
