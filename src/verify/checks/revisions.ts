import type { FindingCode } from '../../model/verdict.ts'
import type { ChangeKind, RevisionReport } from '../changes/revision-report.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { CheckOutcome } from './outcome.ts'

export type ChangesAfter = 'none' | 'signature' | 'lta' | 'other'

const findingOfKind: Readonly<Partial<Record<ChangeKind, FindingCode>>> = {
  other: 'changed-after-signing',
  form: 'form-filled-after-signing',
  metadata: 'metadata-changed-after-signing',
  field: 'field-added-after-signing',
}

/** Whether later revisions only did what is permitted after signing, compared object by object (trust rule 3c). */
export function checkRevisions(examination: Examination): CheckOutcome {
  const { document, signatures, reports } = examination
  if (signatures.length === 0) return null
  const findings = reports.flatMap(({ kinds }) => [...kinds].flatMap((kind) => findingOfKind[kind] ?? []))
  if (examination.kind === 'netra-dossier' && !isOneSignatureEach(signatures)) findings.push('changed-after-signing')
  if (looksSavedAnew(examination)) findings.push('saved-anew')
  return {
    findings,
    facts: {
      revisions: document.revisions.length,
      changes: reports.map(({ revision, kinds }) => `${revision + 1}: ${[...kinds].toSorted().join(', ') || 'none'}`),
      uncleared: reports.flatMap(({ revision, uncleared }) => uncleared.map((what) => `${revision + 1}: ${what}`)),
    },
  }
}

/** A dossier is frozen unsigned, and each signature comes as a revision of its own. */
function isOneSignatureEach(signatures: readonly TrustedSignature[]): boolean {
  const revisions = signatures.map(({ revision }) => revision)
  return !revisions.includes(0) && new Set(revisions).size === revisions.length
}

/**
 * Programs that write the whole file anew leave one revision, and signatures that are not where they said they were.
 *
 * A dossier is never signed in its first revision, so one revision alone tells it.
 */
function looksSavedAnew({ document, signatures, kind }: Examination): boolean {
  if (document.revisions.length > 1) return false
  const isMoved = ({ reading }: TrustedSignature) =>
    reading.findings.some((finding) => finding === 'gap-not-contents' || finding === 'ranges-outside-file')
  return kind === 'netra-dossier' || signatures.every(isMoved)
}

/** What happened to the document after a signature, at its gravest. */
export function changesAfter(signature: TrustedSignature, reports: readonly RevisionReport[]): ChangesAfter {
  const later = reports.filter(({ revision }) => revision > signature.revision)
  const kinds = new Set(later.flatMap((report) => [...report.kinds]))
  const isFieldAlone = later.some((report) => report.kinds.has('field') && !report.kinds.has('signature'))
  if (kinds.has('other') || kinds.has('form') || kinds.has('metadata') || isFieldAlone) return 'other'
  if (kinds.has('signature')) return 'signature'
  return kinds.size > 0 ? 'lta' : 'none'
}
