import { z } from 'zod'
import { EmbeddedPicture } from './embedded-pictures.ts'
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

/** The pictures inside a saved page, in the order of the page. */
export const EmbeddedAnswer = z.strictObject({
  pictures: z.array(EmbeddedPicture.omit({ index: true })),
  notes: z.array(ReaderNote),
})
export type EmbeddedAnswer = z.infer<typeof EmbeddedAnswer>

const Count = z.int().min(0)

/** Where a member lies in its archive or mail, so that it is taken out without reading the whole directory again. */
export const MemberPlace = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('zip'),
    method: Count,
    encrypted: z.boolean(),
    compressedBytes: Count,
    sizeBytes: Count,
    headerOffset: Count,
    crc: Count,
  }),
  z.strictObject({ kind: z.literal('mail'), start: Count, end: Count, encoding: z.string().nullable() }),
])
export type MemberPlace = z.infer<typeof MemberPlace>

/** A file inside another: what its archive says of its times, and remarks on that. */
export const ArchiveMember = z.strictObject({
  index: Count,
  name: z.string(),
  sizeBytes: Count,
  place: MemberPlace,
  times: z.array(MetadataTime),
  notes: z.array(ReaderNote),
})
export type ArchiveMember = z.infer<typeof ArchiveMember>

/** Members of an archive that may be unpacked; `notes` says which stay in it, and why. */
export const ArchiveAnswer = z.strictObject({
  members: z.array(ArchiveMember),
  notes: z.array(ReaderNote),
})
export type ArchiveAnswer = z.infer<typeof ArchiveAnswer>

/** The bytes of one member; null where it is encrypted or broken, `damaged` where they are not those that were packed. */
export const MemberAnswer = z.strictObject({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  damaged: z.boolean(),
})
export type MemberAnswer = z.infer<typeof MemberAnswer>

/** The small picture of an original and its 64-bit difference hash as 16 lower-case hexadecimal digits, of one decoding. */
export const ThumbnailAnswer = PictureAnswer.extend({
  hash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
})
export type ThumbnailAnswer = z.infer<typeof ThumbnailAnswer>
