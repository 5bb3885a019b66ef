import type { FindingCode } from '../../model/verdict.ts'
import { createForbiddenScan } from './scan-forbidden.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { createObjectRoles, type ObjectRoles } from '../pdf/object-roles.ts'
import { walkDocument, type SeenObject } from '../pdf/walk-document.ts'
import type { XrefEntry } from '../pdf/xref-entry.ts'
import type { PdfReference } from '../pdf/pdf-value.ts'
import { walkValue } from '../pdf/walk-value.ts'
import { looksLikeSignature } from '../signature/find-signatures.ts'

/** What one walk over all objects of all revisions brings to light. */
export type WalkResult = {
  readonly forbidden: ReadonlyMap<FindingCode, readonly string[]>
  readonly hasManifest: boolean
  /** Objects that hold something calling itself a signature. */
  readonly signatureHolders: ReadonlySet<number>
  /** Objects referred to before there were any, with the first revision that did so. */
  readonly dangling: ReadonlyMap<number, number>
  readonly roles: ObjectRoles
  readonly objectVersions: number
}

/** Walks the document once; oddities of structure are noted in the document itself. */
export async function walkForFindings(document: PdfDocument): Promise<WalkResult> {
  const scan = createForbiddenScan()
  const signatureHolders = new Set<number>()
  const dangling = new Map<number, number>()
  const roles = createObjectRoles()
  let objectVersions = 0
  const onRole = (reference: PdfReference, key: string) => roles.note(reference.object, key)
  for (const { sections } of document.revisions)
    for (const { trailer } of sections) walkValue(trailer, { onReference: onRole })
  await walkDocument(document, (seen) => {
    objectVersions += 1
    walkValue(seen.value, {
      onDictionary(dictionary, isStream) {
        scan.judge(seen.object, dictionary, isStream)
        if (looksLikeSignature(dictionary)) signatureHolders.add(seen.object)
      },
      onReference(reference, key) {
        onRole(reference, key)
        noteReference(document, { seen, reference }, dangling)
      },
    })
  })
  return { forbidden: scan.found, hasManifest: scan.manifests() > 0, signatureHolders, dangling, roles, objectVersions }
}

/** Of references to nothing only those matter whose object is defined later. A wrong generation is nothing to some and something to others. */
function noteReference(
  { index, oddities }: PdfDocument,
  { seen, reference }: { seen: SeenObject; reference: PdfReference },
  dangling: Map<number, number>,
): void {
  const { object, generation } = reference
  const version = index.find(object, seen.revision)
  if (version !== null) {
    if (generation !== generationOf(version.entry))
      oddities.note('syntax-irregular', `object ${seen.object} refers to ${object} ${generation}`)
  } else if (index.isListed(object))
    dangling.set(object, Math.min(dangling.get(object) ?? seen.revision, seen.revision))
}

function generationOf(entry: XrefEntry): number {
  return entry.kind === 'plain' ? entry.generation : 0
}
