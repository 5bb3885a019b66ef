import type { PdfDocument } from '../pdf/document.ts'
import { catalogOf, formOf, listFields } from '../pdf/form-fields.ts'
import type { ObjectRoles } from '../pdf/object-roles.ts'
import { differingKeys, isKind, isSameValue, type PdfDictionary } from '../pdf/pdf-value.ts'
import type { Comparison } from './comparison.ts'
import { explainCatalog } from './explain-catalog.ts'
import { explainChange } from './explain-change.ts'
import { explainForm } from './explain-form.ts'
import { listChanges } from './list-changes.ts'
import { createReport, type RevisionReport } from './revision-report.ts'

/**
 * Compares a revision object by object with the one before: every change must be cleared by a rule, or it is told as *other*.
 *
 * `dangling` maps objects referred to before they existed to the first revision that did so.
 */
export async function describeRevision(
  document: PdfDocument,
  revision: number,
  options: { isDossier: boolean; dangling: ReadonlyMap<number, number>; roles: ObjectRoles },
): Promise<RevisionReport> {
  const report = createReport(revision)
  explainTrailer(document, revision, report)
  const catalog = await bothOf(revision, (index) => catalogOf(document, index))
  if (!catalog.before || !catalog.after) {
    report.tell('other', 'catalog')
    return report
  }
  const early = [...options.dangling].filter(([, first]) => first < revision).map(([object]) => object)
  const comparison: Comparison = {
    document,
    revision,
    isDossier: options.isDossier,
    roles: options.roles,
    changes: await listChanges(document, revision),
    catalog: { before: catalog.before, after: catalog.after },
    form: await bothOf(revision, (index) => formOf(document, index)),
    fields: await bothOf(revision, (index) => listFields(document, index)),
    dangling: new Set(early),
  }
  await explainCatalog(comparison, report)
  await explainForm(comparison, report)
  for (const change of comparison.changes) await explainChange(comparison, change, report)
  if (options.isDossier && report.kinds.size === 0) report.tell('other', 'a revision that changes nothing')
  return report
}

async function bothOf<T>(revision: number, read: (index: number) => Promise<T>): Promise<{ before: T; after: T }> {
  return { before: await read(revision - 1), after: await read(revision) }
}

/** Trailer keys that may differ freely: bookkeeping of the cross-references themselves. */
const bookkeeping: ReadonlySet<string> = new Set([
  'Size',
  'Prev',
  'XRefStm',
  'W',
  'Index',
  'Length',
  'Filter',
  'DecodeParms',
  'Type',
  'DocChecksum',
])

function explainTrailer({ revisions }: PdfDocument, revision: number, report: RevisionReport): void {
  const before = revisions[revision - 1]?.trailer
  const after = revisions[revision]?.trailer
  if (!before || !after) return report.tell('other', 'trailer')
  for (const key of differingKeys(before, after)) {
    if (bookkeeping.has(key)) continue
    if (key === 'ID' && isSameFirst(before, after)) continue
    report.tell(key === 'Info' || key === 'ID' ? 'metadata' : 'other', `trailer /${key}`)
  }
}

/** The first half of `/ID` stays for good, the second names the revision (ISO 32000-2 §14.4). */
function isSameFirst(before: PdfDictionary, after: PdfDictionary): boolean {
  const one = before.entries.get('ID')
  const other = after.entries.get('ID')
  return isKind(one, 'array') && isKind(other, 'array') && isSameValue(one.items[0], other.items[0])
}
