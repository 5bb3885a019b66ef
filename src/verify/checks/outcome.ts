import type { FindingCode } from '../../model/verdict.ts'

export type Facts = Readonly<Record<string, string | number | boolean | null | string[]>>

/** What one check found; null where it does not apply to the document. */
export type CheckOutcome = { readonly findings: readonly FindingCode[]; readonly facts: Facts } | null
