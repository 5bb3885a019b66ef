import { z } from 'zod'
import { CaseId, GrantId } from './identifiers.ts'
import { operation } from './operation.ts'

/** A key with which the sample dossier may be signed; marked as a sample in its certificate, so that it proves nothing about anybody. */
export const SampleKey = z.strictObject({
  signer: z.string(),
  role: z.enum(['officer', 'head']),
  name: z.string(),
  key: GrantId,
  passphrase: z.string(),
})
export type SampleKey = z.infer<typeof SampleKey>

export const SampleKeys = z.strictObject({
  keys: z.array(SampleKey),
  /** The root they hang from; trusted by nobody who does not choose it. */
  roots: z.strictObject({ name: z.string(), grant: GrantId }),
})
export type SampleKeys = z.infer<typeof SampleKeys>

export const sampleKeyOperations = {
  /** The keys for the sample case, made on this machine when they are first asked for; `not-available-here` for any other case. */
  'cases.sampleKeys': operation(z.strictObject({ caseId: CaseId }), SampleKeys),
} as const
