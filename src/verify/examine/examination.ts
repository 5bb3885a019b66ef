import type { DocumentKind } from '../../model/verdict.ts'
import type { RevisionReport } from '../changes/revision-report.ts'
import type { PdfDocument } from '../pdf/document.ts'
import type { ContainerJudgement } from '../signature/judge-container.ts'
import type { FoundSignature } from '../signature/find-signatures.ts'
import type { PdfDate } from '../signature/pdf-date.ts'
import type { ContainerReading } from '../signature/read-container.ts'
import type { RangeReading } from '../signature/read-ranges.ts'
import type { SecurityStore } from '../signature/read-store.ts'
import type { CertificatePath } from '../trust/build-path.ts'
import type { TimeStampJudgement } from '../trust/judge-time-stamp.ts'
import type { RevocationStatus } from '../trust/revocation.ts'
import type { DossierMarks } from './read-dossier-marks.ts'
import type { WalkResult } from './walk-for-findings.ts'

export type Coverage = 'entire-file' | 'entire-revision' | 'partial'

/** A signature with everything that could be found out about it before trust comes in. */
export type ReadSignature = FoundSignature & {
  readonly reading: RangeReading
  readonly coverage: Coverage
  readonly container: ContainerReading
  /** Digest and signature; for a document time-stamp its own judgement stands in `stamps`. */
  readonly judgement: ContainerJudgement
  readonly claimed: PdfDate | null
}

/** The trust in a signature: chain, times, revocation. */
export type TrustedSignature = ReadSignature & {
  readonly path: CertificatePath | null
  /** Tokens over this signature; for a document time-stamp the one token it is. */
  readonly stamps: readonly TimeStampJudgement[]
  /** The earliest trusted proof that the signature existed, milliseconds since 1970. */
  readonly stampedMs: number | null
  /** One for each certificate of the path but the last. */
  readonly revocation: readonly RevocationStatus[]
}

/** Everything the checks look at. */
export type Examination = {
  readonly document: PdfDocument
  readonly kind: DocumentKind
  readonly walk: WalkResult
  readonly marks: DossierMarks
  readonly store: SecurityStore
  readonly signatures: readonly TrustedSignature[]
  /** One for each revision that had to be compared with the one before. */
  readonly reports: readonly RevisionReport[]
  /** How many roots and revocation lists that were handed in could not be read. */
  readonly unreadable: { readonly roots: number; readonly lists: number }
  /** The time for which validity is judged, milliseconds since 1970. */
  readonly atMs: number
}
