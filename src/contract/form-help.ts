import { z } from 'zod'
import { MotiveClass } from './analysis.ts'
import { CaseId, LongText, ZoneName } from './identifiers.ts'
import { operation } from './operation.ts'
import { Sentence } from './problem.ts'

/** A day or stretch of the national calendar that a decision of the region may replace. */
export const ReplaceableDate = z.strictObject({
  code: z.string(),
  kind: z.enum(['milestone', 'window']),
  title: Sentence,
  date: z.string().nullable(),
  hour: z.string().nullable(),
  zone: ZoneName.nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  source: z.string().nullable(),
})
export type ReplaceableDate = z.infer<typeof ReplaceableDate>

/** What the forms of a case may offer; every list is the core's own, so that a screen never keeps a second one. */
export const FormChoices = z.strictObject({
  /** Codes of motives within their class, in the order of the taxonomy. */
  motives: z.array(z.strictObject({ class: MotiveClass, codes: z.array(z.string()) })),
  /** Days and windows of the election of the case, by date and code. */
  calendar: z.array(ReplaceableDate),
  issuers: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  /** Whether the issuer of the case may propose a level of penalty at all. */
  mayProposeLevel: z.boolean(),
  /** To whom the dossier of the case goes and what that body is asked for; null while no recipient is known. */
  competence: z.strictObject({ recipient: z.string(), verb: z.string() }).nullable(),
})
export type FormChoices = z.infer<typeof FormChoices>

export const formHelpOperations = {
  'forms.choices': operation(z.strictObject({ caseId: CaseId }), FormChoices),
  /** Which of these questions read as leading, in their order; a hint by wording alone, never a ban. */
  'forms.readQuestions': operation(
    z.strictObject({ caseId: CaseId, questions: z.array(LongText).max(1_000) }),
    z.array(z.boolean()),
  ),
} as const
