import { z } from 'zod'
import { CaseId, EvidenceNumber, Sha256Hex } from './identifiers.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'

/** Kinds of file that can carry pictures inside: a page a browser saved whole, in one of its two forms. */
export const mediaTypesWithEmbedded: readonly string[] = ['multipart/related', 'text/html', 'application/xhtml+xml']

/** A picture inside a saved page, as its bytes are. */
export const EmbeddedPicture = z.strictObject({
  /** Its place among the different pictures of the page, from 1: what its preview is asked for by. */
  index: z.int().min(1),
  /** A file of its own in a web archive, or written into the page as a `data:` address. */
  how: z.enum(['part', 'data']),
  mediaType: z.string(),
  /** What the page says it is; it decides nothing. */
  statedType: z.string().nullable(),
  /** The address it had (`Content-Location`), or that of the part it is written into. */
  place: z.string().nullable(),
  sizeBytes: z.int().min(0),
  sha256: Sha256Hex,
  /** How often the same bytes stand in the page. */
  count: z.int().min(1),
})
export type EmbeddedPicture = z.infer<typeof EmbeddedPicture>

/** The same as the case sees it. */
export const EmbeddedPictureView = EmbeddedPicture.extend({
  /** An item of the case with the same bytes. */
  sameAs: EvidenceNumber.nullable(),
})
export type EmbeddedPictureView = z.infer<typeof EmbeddedPictureView>

const OfItem = z.strictObject({ caseId: CaseId, evidence: EvidenceNumber })

export const embeddedPictureOperations = {
  /** The pictures inside a saved page, read from its bytes now; none for anything else. Each is shown by the address `embedded-<index>`. */
  'savedPages.pictures': operation(
    OfItem,
    z.strictObject({ pictures: z.array(EmbeddedPictureView), problems: z.array(Problem) }),
  ),
} as const
