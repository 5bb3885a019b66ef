import { z } from 'zod'

export const CaseId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
export type CaseId = z.infer<typeof CaseId>

/** `B-001`, or `B-007.1` for a member of an archive. The prefix is an office setting. */
export const EvidenceNumber = z.string().regex(/^[A-Z]{1,4}-\d{3,7}(\.\d{1,6})*$/)
export type EvidenceNumber = z.infer<typeof EvidenceNumber>

/** Digest of an original: 64 lower-case hexadecimal digits. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256Hex = z.infer<typeof Sha256Hex>

/** One-use permission to read or write what a person picked. On the command line only, `file:PATH` stands for one. */
export const GrantId = z.string().min(1).max(4096)
export type GrantId = z.infer<typeof GrantId>

/** A moment with its offset stated, as ISO 8601: `2024-10-14T10:40:00+08:00`. */
export const Instant = z.iso.datetime({ offset: true })
export type Instant = z.infer<typeof Instant>

export const CivilDate = z.iso.date()
export type CivilDate = z.infer<typeof CivilDate>

/** The three zones of Indonesia: UTC+7, +8, +9. */
export const ZoneName = z.enum(['WIB', 'WITA', 'WIT'])
export type ZoneName = z.infer<typeof ZoneName>

/** The code of a casework record as people read it: `K-1`, `E-03`, `A2`, `Terlapor I`. */
export const RecordId = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._#-]*$/u)
export type RecordId = z.infer<typeof RecordId>

export const ShortText = z.string().min(1).max(500)
export const LongText = z.string().max(200_000)
/** Why somebody did something; asked of every substantive change. */
export const Reason = z.string().trim().min(1).max(2_000)
