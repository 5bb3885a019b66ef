import { z } from 'zod'
import { CaseSummary } from './case-record.ts'
import { CaseId, EvidenceNumber, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { operations } from './operations.ts'

export const SearchHit = z.strictObject({
  evidence: EvidenceNumber,
  where: z.enum(['name', 'text', 'metadata', 'description']),
  /** Text around the hit with the hit between the marks U+2402 and U+2403. */
  excerpt: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

/**
 * Operations the screens need and the core does not answer yet.
 *
 * Kept out of `operations`, so that a core without them still compiles and answers `unknown-operation`, which the screens say in words.
 * A line moves to its own topic together with its handler.
 */
export const proposedOperations = {
  /** Opens the sample case, building it first where it does not exist. */
  'cases.sample': operation(z.strictObject({}), CaseSummary),
  'evidence.search': operation(
    z.strictObject({ caseId: CaseId, query: ShortText, limit: z.int().min(1).max(1_000).default(50) }),
    z.array(SearchHit),
  ),
} as const

/** Everything a screen may call: the contract, and what is proposed for it. */
export const screenOperations = { ...operations, ...proposedOperations } as const
export type ScreenOperationName = keyof typeof screenOperations
export type ScreenInputOf<Name extends ScreenOperationName> = z.input<(typeof screenOperations)[Name]['input']>
export type ScreenOutputOf<Name extends ScreenOperationName> = z.output<(typeof screenOperations)[Name]['output']>
