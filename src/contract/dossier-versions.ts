import { z } from 'zod'
import { DossierEdition, FrozenDossier, Gap, SignedDossier } from './dossier.ts'
import { CaseId, GrantId, RecordId, Sha256Hex, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'
import { Verification } from './verification.ts'

/** An address below the host's `asset/` from which the document comes as `application/pdf`. */
const AssetPath = z.string()

/** A dossier composed to be looked at: marked as a draft on every page, worth nothing once the next one is made. */
export const DossierDraft = z.strictObject({
  asset: AssetPath,
  pages: z.int(),
  sizeBytes: z.int(),
  gaps: z.array(Gap),
  signatureFields: z.array(z.string()),
})
export type DossierDraft = z.infer<typeof DossierDraft>

/** One signature on a kept version, as recorded when it was made. Whether it holds is said by verification alone. */
export const DossierSignature = z.strictObject({
  /** The final version it was made on, by its number in the custody log. */
  version: z.int().min(1),
  field: z.string(),
  sha256: Sha256Hex,
  sizeBytes: z.int(),
  signer: z.string(),
  issuer: z.string(),
  certified: z.boolean(),
  certificate: Sha256Hex,
})
export type DossierSignature = z.infer<typeof DossierSignature>

/** A planned signature field, who was to sign in it when the version was fixed, and who did. */
export const SignatureField = z.strictObject({
  field: z.string(),
  officer: z.strictObject({ name: z.string(), position: z.string() }).nullable(),
  signature: DossierSignature.extend({ signedAt: z.string(), by: z.string() }).nullable(),
})
export type SignatureField = z.infer<typeof SignatureField>

/** One copy of a version that left the case; `sha256` says which revision it was. */
export const HandedOutCopy = z.strictObject({ at: z.string(), by: z.string(), sha256: Sha256Hex })
export type HandedOutCopy = z.infer<typeof HandedOutCopy>

export const DossierVersion = z.strictObject({
  /** Its number in the custody log. */
  version: z.int().min(1),
  frozen: FrozenDossier,
  /** Whether the case keeps the document itself: versions fixed by an earlier program were written out only. */
  kept: z.boolean(),
  asset: AssetPath.nullable(),
  /** Digest and size of the newest revision: the frozen one, or the last one signed. */
  sha256: Sha256Hex,
  sizeBytes: z.int(),
  fields: z.array(SignatureField),
  /** Copies written out of the case as the custody log tells them, oldest first. */
  copies: z.array(HandedOutCopy),
})
export type DossierVersion = z.infer<typeof DossierVersion>

const OneVersion = { caseId: CaseId, version: z.int().min(1) }

export const dossierVersionOperations = {
  /** Composes the dossier as it would be fixed now, gaps and all; one draft of a case at a time, the newest order wins. `to` is a picked file for a copy, which is logged. */
  'dossier.preview': operation(
    z.strictObject({
      caseId: CaseId,
      subject: RecordId,
      edition: DossierEdition.default('internal'),
      recipient: ShortText.nullable().default(null),
      to: GrantId.nullable().default(null),
    }),
    DossierDraft,
  ),
  /** Stops the draft being composed for a case; it then answers `composition-cancelled`. */
  'dossier.cancelPreview': operation(z.strictObject({ caseId: CaseId }), z.strictObject({ stopped: z.boolean() })),
  /** Final versions, oldest first, each with its signature fields. */
  'dossier.versions': operation(z.strictObject({ caseId: CaseId }), z.array(DossierVersion)),
  /**
   * Fills the next planned field of a kept version; the key is never kept. `sampleKey` takes one of the keys made for the sample case on
   * this computer, which sign nothing else.
   */
  'dossier.signVersion': operation(
    z.strictObject({
      ...OneVersion,
      key: GrantId.nullable().default(null),
      sampleKey: z.enum(['officer', 'head']).nullable().default(null),
      passphrase: z.string().max(1_024).default(''),
      reason: ShortText.nullable().default(null),
      location: ShortText.nullable().default(null),
      /** Minutes east of UTC in which the claimed time is written; left out: those of the zone of the case. */
      offsetMinutes: z.int().min(-720).max(840).nullable().default(null),
    }),
    SignedDossier,
  ),
  /** Signature and integrity of the newest revision of a kept version, held against the originals of the case. */
  'dossier.verifyVersion': operation(
    z.strictObject({
      ...OneVersion,
      trust: z.array(GrantId).max(100).default([]),
      crls: z.array(GrantId).max(100).default([]),
      /** Trusts the root made for the sample case as well; refused for any other case. */
      sampleRoot: z.boolean().default(false),
      at: z.iso.datetime({ offset: true }).nullable().default(null),
    }),
    Verification,
  ),
  /** Writes the newest revision of a kept version to a picked place; logged. */
  'dossier.exportVersion': operation(
    z.strictObject({ ...OneVersion, to: GrantId }),
    z.strictObject({ sha256: Sha256Hex, sizeBytes: z.int() }),
  ),
} as const
