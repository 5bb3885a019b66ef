import { z } from 'zod'

/** Everything a reader can notice about a file. Codes are stable; sentences for people live in `src/text/readers.ts`. */
export const readerProblemCodes = [
  // the file itself
  'source-empty',
  'source-missing',
  'source-unreadable',
  'source-changed',
  'content-purged',
  'symbolic-link',
  'not-a-file',
  'name-not-text',
  // what kind of content it is
  'type-unknown',
  'extension-mismatch',
  'format-not-read',
  'document-kind-not-read',
  'archive-not-opened',
  'too-large-to-read',
  // the container
  'container-damaged',
  'coded-size-unknown',
  'size-differs',
  'pages-cut',
  'pictures-cut',
  // EXIF and its kin
  'exif-unreadable',
  'exif-damaged',
  'exif-empty',
  'exif-several-blocks',
  'exif-reader-refused',
  'readers-disagree',
  'value-invalid',
  'text-not-readable',
  'date-invalid',
  'offset-invalid',
  'gps-invalid',
  'gps-zero',
  'gps-incomplete',
  'gps-only-in-xmp',
  'gps-time-invalid',
  'altitude-invalid',
  'altitude-without-reference',
  'xmp-damaged',
  'iptc-damaged',
  'facts-cut',
  // documents
  'password-protected',
  'document-damaged',
  'document-too-large',
  'document-external-link',
  'document-macros',
  'document-embedded-object',
  'document-active-content',
  'document-signed',
  'text-cut',
  'text-encoding-assumed',
  'date-order-ambiguous',
  // archives
  'archive-damaged',
  'archive-too-many',
  'archive-too-large',
  'archive-overlapping',
  'archive-too-deep',
  'archive-member-unreadable',
  'archive-member-damaged',
  'archive-member-too-large',
  'archive-member-ratio',
  'archive-rest-left',
  // pictures
  'picture-too-large',
  'picture-unreadable',
  'picture-damaged',
  'picture-format-not-read',
  // the reader processes
  'reader-timeout',
  'reader-memory',
  'reader-crashed',
  'reader-closed',
  'second-reader-unavailable',
  'second-reader-failed',
] as const

export const ReaderProblemCode = z.enum(readerProblemCodes)
export type ReaderProblemCode = z.infer<typeof ReaderProblemCode>

/**
 * A remark as a reader process sends it: the code and what fills the blanks of its sentence.
 *
 * The sentence is made on the other side of the process border, so a reader knows no language.
 */
export const ReaderNote = z.strictObject({
  code: ReaderProblemCode,
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ReaderNote = z.infer<typeof ReaderNote>
