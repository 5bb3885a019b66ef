import { z } from 'zod'
import { CaseId, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** Stages and pivot of the contest of a case, with regional overrides applied: what the ruler under the timeline draws. */
export const StageRuler = z.strictObject({
  pivot: z
    .strictObject({
      title: Sentence,
      date: z.string(),
      hour: z.string().nullable(),
      zone: ZoneName,
      source: z.string().nullable(),
    })
    .nullable(),
  /** In the order of their first day; a band whose beginning is not known comes first. */
  stages: z.array(
    z.strictObject({
      code: z.string(),
      title: Sentence,
      start: z.string().nullable(),
      end: z.string().nullable(),
      kind: z.enum(['stage', 'campaign', 'quiet', 'voting']),
    }),
  ),
})
export type StageRuler = z.infer<typeof StageRuler>

export const stageRulerOperations = {
  /** Empty while the case names no contest the calendar knows. */
  'elections.ruler': operation(z.strictObject({ caseId: CaseId }), StageRuler),
} as const
