import type { DocumentKind } from '../../model/verdict.ts'
import { describeRevision } from '../changes/describe-revision.ts'
import type { RevisionReport } from '../changes/revision-report.ts'
import type { Certificate } from '../der/certificate.ts'
import type { RevocationList } from '../der/revocation-list.ts'
import type { PdfDocument } from '../pdf/document.ts'
import type { VerifierPorts } from '../ports.ts'
import { readStore } from '../signature/read-store.ts'
import { createPathBuilder } from '../trust/build-path.ts'
import type { Examination, ReadSignature } from './examination.ts'
import { judgeTrust } from './judge-trust.ts'
import { readDossierMarks, type DossierMarks } from './read-dossier-marks.ts'
import { readSignatures } from './read-signatures.ts'
import { walkForFindings, type WalkResult } from './walk-for-findings.ts'

export type ExamineOptions = {
  readonly ports: VerifierPorts
  readonly roots: readonly Certificate[]
  readonly lists: readonly RevocationList[]
  readonly unreadable: Examination['unreadable']
  readonly atMs: number
}

/** Gathers everything the checks look at, from structure over signatures to trust. */
export async function examine(document: PdfDocument, options: ExamineOptions): Promise<Examination> {
  const { ports, roots, lists, atMs, unreadable } = options
  const walk = await walkForFindings(document)
  const marks = await readDossierMarks(document, ports)
  const read = await readSignatures(document, ports)
  const kind = kindOf(walk, marks, read)
  const reports = await compareRevisions(document, { walk, read, isDossier: kind === 'netra-dossier' })
  const store = await readStore(document)
  const builder = createPathBuilder(roots, ports)
  const data = { lists: [...lists, ...store.lists], responses: store.responses }
  const material = { document, ports, builder, pool: store.certificates, data, atMs }
  const signatures = await judgeTrust(read, material)
  return { document, kind, walk, marks, store, signatures, reports, unreadable, atMs }
}

/** One of our marks makes it a dossier, so that taking one away never makes the rules milder. */
function kindOf(walk: WalkResult, marks: DossierMarks, read: readonly ReadSignature[]): DocumentKind {
  if (walk.hasManifest || marks.manifest || marks.properties) return 'netra-dossier'
  return read.length > 0 ? 'signed-pdf' : 'unsigned-pdf'
}

/** Compares what came after the first signature; of a dossier everything after the freeze. */
async function compareRevisions(
  document: PdfDocument,
  { walk, read, isDossier }: { walk: WalkResult; read: readonly ReadSignature[]; isDossier: boolean },
): Promise<RevisionReport[]> {
  if (read.length === 0) return []
  const first = isDossier ? 0 : Math.min(...read.map(({ revision }) => revision))
  const reports: RevisionReport[] = []
  for (let revision = first + 1; revision < document.revisions.length; revision += 1)
    reports.push(await describeRevision(document, revision, { isDossier, dangling: walk.dangling, roles: walk.roles }))
  return reports
}
