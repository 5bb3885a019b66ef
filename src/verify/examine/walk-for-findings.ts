import type { FindingCode } from '../../model/verdict.ts'
import { createForbiddenScan, type ForbiddenScan } from './scan-forbidden.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { walkDocument, type SeenObject } from '../pdf/walk-document.ts'
import { walkValue } from '../pdf/walk-value.ts'
import { holdsSignature } from '../signature/find-signatures.ts'

/** What one walk over all objects of all revisions brings to light. */
export type WalkResult = {
  readonly forbidden: ReadonlyMap<FindingCode, readonly string[]>
  readonly hasManifest: boolean
  /** Objects that hold something calling itself a signature. */
  readonly signatureHolders: ReadonlySet<number>
  /** Objects referred to before there were any, with the first revision that did so. */
  readonly dangling: ReadonlyMap<number, number>
  readonly objectVersions: number
}

/** Walks the document once; oddities of structure are noted in the document itself. */
export async function walkForFindings(document: PdfDocument): Promise<WalkResult> {
  const scan: ForbiddenScan = createForbiddenScan()
  const signatureHolders = new Set<number>()
  const dangling = new Map<number, number>()
  let objectVersions = 0
  await walkDocument(document, (seen) => {
    objectVersions += 1
    scan.visit(seen)
    if (holdsSignature(seen)) signatureHolders.add(seen.object)
    if (document.revisions.length > 1) noteDangling(document, seen, dangling)
  })
  return { forbidden: scan.found, hasManifest: scan.manifests() > 0, signatureHolders, dangling, objectVersions }
}

/** Only what is defined later matters, so only that is kept. */
function noteDangling(document: PdfDocument, seen: SeenObject, dangling: Map<number, number>): void {
  walkValue(seen.value, {
    onReference({ object }) {
      if (document.index.versions(object).length === 0 || document.index.find(object, seen.revision) !== null) return
      dangling.set(object, Math.min(dangling.get(object) ?? seen.revision, seen.revision))
    },
  })
}
