import { z } from 'zod'
import { CaseId, GrantId, Reason, RecordId, Sha256Hex, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { Verification } from './verification.ts'

/** Something a complete dossier would have. Closed by work, or accepted with a reason that is printed. */
export const Gap = z.strictObject({
  code: z.string(),
  about: z.string(),
  message: z.string(),
  accepted: z.string().nullable(),
})
export type Gap = z.infer<typeof Gap>

export const DossierEdition = z.enum(['internal', 'external'])
export type DossierEdition = z.infer<typeof DossierEdition>

/** A final version: the content is fixed, it can only be replaced by a newer one. */
export const FrozenDossier = z.strictObject({
  edition: DossierEdition,
  subject: z.string(),
  recipient: z.string(),
  sha256: Sha256Hex,
  sizeBytes: z.int(),
  pages: z.int(),
  gaps: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  leaks: z.int(),
  frozenAt: z.string(),
  custodySequence: z.int(),
  signatureFields: z.array(z.string()),
  /** The stand-alone checking page laid beside it; null for versions frozen where there was none. */
  verifier: z.strictObject({ name: z.string(), sha256: Sha256Hex }).nullable().default(null),
})
export type FrozenDossier = z.infer<typeof FrozenDossier>

export const SignedDossier = z.strictObject({
  field: z.string(),
  sha256: Sha256Hex,
  sizeBytes: z.int(),
  signer: z.string(),
  issuer: z.string(),
  certified: z.boolean(),
  remainingFields: z.array(z.string()),
})
export type SignedDossier = z.infer<typeof SignedDossier>

/** What a key file would sign as. `certified` in the words of PP 71/2019 art. 60: issued by an Indonesian PSrE that is listed here. */
export const InspectedKey = z.strictObject({
  signer: z.string(),
  issuer: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  algorithm: z.string(),
  fingerprint: Sha256Hex,
  certified: z.boolean(),
})
export type InspectedKey = z.infer<typeof InspectedKey>

export const dossierOperations = {
  /** Opens a key file and says whose it is; refused now rather than after a long composition. */
  'dossier.inspectKey': operation(z.strictObject({ key: GrantId, passphrase: z.string().max(1_024) }), InspectedKey),
  'dossier.gaps': operation(z.strictObject({ caseId: CaseId, subject: RecordId }), z.array(Gap)),
  /** Composes and freezes one dossier for one subject (*tetapkan versi final*). The case keeps it; `to` is a picked file for a copy. */
  'dossier.freeze': operation(
    z.strictObject({
      caseId: CaseId,
      subject: RecordId,
      edition: DossierEdition.default('internal'),
      recipient: ShortText.nullable().default(null),
      acceptGaps: Reason.nullable().default(null),
      to: GrantId.nullable().default(null),
    }),
    FrozenDossier,
  ),
  'dossier.list': operation(z.strictObject({ caseId: CaseId }), z.array(FrozenDossier)),
  /** Fills the next planned signature field with a PKCS#12 key; the key is never kept. */
  'dossier.sign': operation(
    z.strictObject({
      dossier: GrantId,
      key: GrantId,
      passphrase: z.string().max(1_024),
      to: GrantId.nullable().default(null),
      reason: ShortText.nullable().default(null),
      location: ShortText.nullable().default(null),
      /** Minutes east of UTC in which the claimed time is written. */
      offsetMinutes: z.int().min(-720).max(840).default(420),
      /** The case that notes the signature in its custody log, where it is at hand. */
      caseId: CaseId.nullable().default(null),
    }),
    SignedDossier,
  ),
  /** Writes the stand-alone checking page to a picked place, for a host that cannot lay it beside a dossier by itself. */
  'dossier.saveCheckingPage': operation(
    z.strictObject({ to: GrantId }),
    z.strictObject({ name: z.string(), sha256: Sha256Hex, sizeBytes: z.int() }),
  ),
  'dossier.verify': operation(
    z.strictObject({
      document: GrantId,
      trust: z.array(GrantId).max(100).default([]),
      crls: z.array(GrantId).max(100).default([]),
      originals: GrantId.nullable().default(null),
      at: z.iso.datetime({ offset: true }).nullable().default(null),
    }),
    Verification,
  ),
} as const
