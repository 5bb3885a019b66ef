import { z } from 'zod'
import { Contradiction } from './analysis.ts'
import { CaseId } from './identifiers.ts'
import { operation } from './operation.ts'

/** A contradiction a person entered, or a pair of events that puts one person at two places; open until it is explained. */
export const ListedContradiction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entered'),
    id: z.string(),
    version: z.int(),
    contradiction: Contradiction,
    open: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('two-places'),
    /** The person, and the two events that overlap. */
    person: z.string(),
    events: z.array(z.string()).length(2),
    open: z.boolean(),
  }),
])
export type ListedContradiction = z.infer<typeof ListedContradiction>

export const listedContradictionOperations = {
  /** Every contradiction of a case: those people entered, then what the timeline itself cannot hold together. */
  'contradictions.all': operation(z.strictObject({ caseId: CaseId }), z.array(ListedContradiction)),
} as const
