import { z } from 'zod'
import { Sentence } from './problem.ts'

/** The fixed list of checks, in the order they are shown. */
export const checkCodes = [
  'structure',
  'byte-ranges',
  'coverage',
  'revisions',
  'signature',
  'signed-attributes',
  'chain',
  'validity',
  'revocation',
  'time-stamps',
  'docmdp',
  'forbidden-objects',
  'manifest',
  'custody',
] as const
export const CheckCode = z.enum(checkCodes)
export type CheckCode = z.infer<typeof CheckCode>

export const CheckResult = z.enum(['fine', 'look-again', 'wrong', 'not-applicable'])
export type CheckResult = z.infer<typeof CheckResult>

const FactValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

export const Check = z.strictObject({
  code: CheckCode,
  result: CheckResult,
  message: Sentence,
  facts: z.record(z.string(), FactValue),
})
export type Check = z.infer<typeof Check>

/** Three answers, never two (EN 319 102-1): an unknown issuer is never *passed*. */
export const VerdictWord = z.enum(['passed', 'failed', 'indeterminate'])
export type VerdictWord = z.infer<typeof VerdictWord>

export const DocumentKind = z.enum(['netra-dossier', 'signed-pdf', 'unsigned-pdf', 'not-a-pdf'])
export type DocumentKind = z.infer<typeof DocumentKind>

export const SignatureFacts = z.strictObject({
  field: z.string().nullable(),
  signer: z.string().nullable(),
  issuer: z.string().nullable(),
  subFilter: z.string().nullable(),
  claimedTime: z.string().nullable(),
  stampedTime: z.string().nullable(),
  coverage: z.enum(['entire-file', 'entire-revision', 'partial']),
  changesAfter: z.enum(['none', 'signature', 'lta', 'other']),
  level: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA', 'none']),
  intact: z.boolean().nullable(),
  trusted: z.boolean().nullable(),
})
export type SignatureFacts = z.infer<typeof SignatureFacts>

export const DossierFacts = z.strictObject({
  number: z.string().nullable(),
  edition: z.string().nullable(),
  caseId: z.string().nullable(),
  custodyHead: z.string().nullable(),
  manifestSha256: z.string().nullable(),
})
export type DossierFacts = z.infer<typeof DossierFacts>

/** A line of `netra verify --json` without its path, keys in printing order. */
export const Verification = z.strictObject({
  verdict: VerdictWord,
  kind: DocumentKind,
  reasons: z.array(z.strictObject({ code: z.string(), message: Sentence })),
  checks: z.array(Check),
  signatures: z.array(SignatureFacts),
  dossier: DossierFacts.nullable(),
})
export type Verification = z.infer<typeof Verification>
