import { z } from 'zod'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * The hash manifest embedded in every dossier as `netra-manifest.json` (AFRelationship Data): what a stranger compares originals against.
 *
 * It is canonical JSON (RFC 8785), so the same record gives the same bytes.
 */
export const DossierManifest = z.strictObject({
  format: z.literal('netra-dossier-manifest'),
  version: z.literal(1),
  dossier: z.strictObject({
    number: z.string().nullable(),
    /** Case code printed in each footer. */
    code: z.string(),
    edition: z.enum(['internal', 'external']),
    subject: z.string(),
    recipient: z.string(),
    /** ISO instant of the freeze. */
    frozenAt: z.string(),
    sample: z.boolean(),
  }),
  caseId: z.string(),
  custody: z.strictObject({ sequence: z.int(), entryHash: Hash, merkleRoot: Hash }),
  /** Leaf hashes of the custody log (RFC 6962) in order, so that history can be checked without the case. */
  custodyLeaves: z.array(Hash),
  evidence: z.array(
    z.strictObject({
      number: z.string(),
      sha256: Hash,
      sizeBytes: z.int(),
      mediaType: z.string(),
      /** `relied-on`, `not-relied-on` or `withdrawn`. */
      use: z.enum(['relied-on', 'not-relied-on', 'withdrawn']),
      /** First page of the annex showing it, 1-based; null where it is not shown. */
      annexPage: z.int().nullable(),
    }),
  ),
  dataPacks: z.array(z.strictObject({ name: z.string(), sha256: Hash })),
  signatureFields: z.array(z.string()),
  producer: z.strictObject({ name: z.string(), version: z.string() }),
})
export type DossierManifest = z.infer<typeof DossierManifest>
