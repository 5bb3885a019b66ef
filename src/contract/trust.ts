import { z } from 'zod'
import { CivilDate, GrantId, Reason, Sha256Hex, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'

/** Whose root it is: an Indonesian certification provider (PSrE), an agency, or a time-stamping authority. */
export const RootKind = z.enum(['psre', 'agency', 'time-stamping'])
export type RootKind = z.infer<typeof RootKind>

/** A root as it ships with the program (`resources/trust/roots.json`). */
export const ShippedRoot = z.strictObject({
  kind: RootKind,
  source: ShortText,
  sourceDate: CivilDate,
  /** Digest of the certificate in DER. */
  sha256: Sha256Hex,
  pem: z.string().max(20_000),
})
export type ShippedRoot = z.infer<typeof ShippedRoot>

export const ShippedRoots = z.strictObject({
  format: z.literal('netra-trust-roots'),
  version: z.literal(1),
  roots: z.array(ShippedRoot),
})

/** A certificate that is trusted without further proof, with where it came from and who took it in. */
export const TrustedRoot = z.strictObject({
  ...ShippedRoot.shape,
  subject: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  origin: z.enum(['built-in', 'imported']),
  /** Null for a built-in root. */
  reason: z.string().nullable(),
  addedAt: z.string().nullable(),
  addedBy: z.string().nullable(),
})
export type TrustedRoot = z.infer<typeof TrustedRoot>

/** Dossiers for a recipient must lead to one of these roots, whatever else the store trusts. */
export const RootPin = z.strictObject({ recipient: ShortText, roots: z.array(Sha256Hex).min(1).max(50) })
export type RootPin = z.infer<typeof RootPin>

/** One act upon the trust store; entries are only ever added. */
export const TrustEntry = z.strictObject({
  at: z.string(),
  by: z.string(),
  act: z.enum(['root-imported', 'root-removed', 'recipient-pinned', 'pin-lifted']),
  /** Digests of the roots concerned. */
  roots: z.array(Sha256Hex),
  /** Subject of the root, or the recipient. */
  about: z.string(),
  reason: z.string(),
})
export type TrustEntry = z.infer<typeof TrustEntry>

export const TrustStore = z.strictObject({
  roots: z.array(TrustedRoot),
  pins: z.array(RootPin),
  log: z.array(TrustEntry),
})
export type TrustStore = z.infer<typeof TrustStore>

/** What is kept in Netra's home: everything but the roots that ship, and which of those were taken out. */
export const KeptTrust = z.strictObject({ ...TrustStore.shape, removed: z.array(Sha256Hex) })
export type KeptTrust = z.infer<typeof KeptTrust>

export const trustOperations = {
  'trust.list': operation(z.strictObject({}), TrustStore),
  /** Takes every certificate of a PEM or DER file in; all of them or none. */
  'trust.import': operation(
    z.strictObject({ file: GrantId, kind: RootKind, source: ShortText, sourceDate: CivilDate, reason: Reason }),
    TrustStore,
  ),
  'trust.remove': operation(z.strictObject({ sha256: Sha256Hex, reason: Reason }), TrustStore),
  /** Pins a recipient to some of the roots; an empty list lifts the pin. */
  'trust.pin': operation(
    z.strictObject({ recipient: ShortText, roots: z.array(Sha256Hex).max(50), reason: Reason }),
    TrustStore,
  ),
} as const
