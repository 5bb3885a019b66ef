import { z } from 'zod'
import { ExifState, MetadataFact, MetadataSummary, MetadataTime, SecondReading } from './metadata.ts'
import { ReaderNote } from './reader-problem.ts'

/** A metadata reading before its remarks became sentences: what a reader process sends. */
export const MetadataFindings = z.strictObject({
  mediaType: z.string(),
  summary: MetadataSummary,
  exif: ExifState,
  times: z.array(MetadataTime),
  facts: z.array(MetadataFact),
  notes: z.array(ReaderNote),
})
export type MetadataFindings = z.infer<typeof MetadataFindings>

/** The text of a document, by page where the format has pages (else one page numbered 1). */
export const ReadText = z.strictObject({
  pages: z.array(z.strictObject({ number: z.int().min(1), text: z.string() })),
  /** False where the text went past the limit and was cut. */
  complete: z.boolean(),
})
export type ReadText = z.infer<typeof ReadText>

export const MetadataAnswer = z.strictObject({ findings: MetadataFindings, text: ReadText.nullable() })
export type MetadataAnswer = z.infer<typeof MetadataAnswer>

export const SecondReadingAnswer = z.strictObject({ reading: SecondReading.nullable(), notes: z.array(ReaderNote) })
export type SecondReadingAnswer = z.infer<typeof SecondReadingAnswer>

/** A picture made from an original: JPEG bytes without metadata, or null with the reason in `notes`. */
export const PictureAnswer = z.strictObject({
  picture: z
    .strictObject({
      jpeg: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      width: z.int().min(1),
      height: z.int().min(1),
    })
    .nullable(),
  notes: z.array(ReaderNote),
})
export type PictureAnswer = z.infer<typeof PictureAnswer>

const Jpeg = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Pages of a document at two sizes; those that cannot be drawn are left out. */
export const PagesAnswer = z.strictObject({
  pages: z.array(z.strictObject({ page: z.int().min(1), large: Jpeg, small: Jpeg })),
})
export type PagesAnswer = z.infer<typeof PagesAnswer>

/** Members of an archive that may be unpacked; empty with the reason in `notes` where a limit is broken. */
export const ArchiveAnswer = z.strictObject({
  members: z.array(z.strictObject({ index: z.int().min(0), name: z.string(), sizeBytes: z.int().min(0) })),
  notes: z.array(ReaderNote),
})
export type ArchiveAnswer = z.infer<typeof ArchiveAnswer>

/** The bytes of one member; null where it is encrypted or damaged. */
export const MemberAnswer = z.strictObject({ bytes: z.instanceof(Uint8Array).nullable() })
export type MemberAnswer = z.infer<typeof MemberAnswer>

/** The small picture of an original and its 64-bit difference hash as 16 lower-case hexadecimal digits, of one decoding. */
export const ThumbnailAnswer = PictureAnswer.extend({
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
})
export type ThumbnailAnswer = z.infer<typeof ThumbnailAnswer>
