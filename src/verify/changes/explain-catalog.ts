import { dictionaryOf, differingKeys, isKind, type PdfValue } from '../pdf/pdf-value.ts'
import { isOwn, isSignatureDictionary, type Comparison } from './comparison.ts'
import { reachNewObjects } from './reach-new-objects.ts'
import type { RevisionReport } from './revision-report.ts'

/** Compares the catalogs: permissions of a first certification, security store and form may come, nothing else (trust rule 3c). */
export async function explainCatalog(comparison: Comparison, report: RevisionReport): Promise<void> {
  const { before, after } = comparison.catalog
  for (const key of differingKeys(before, after)) {
    const value = after.entries.get(key) ?? null
    if (key === 'AcroForm') continue
    if (key === 'DSS') await explainStore(comparison, value, report)
    else if (key === 'Perms') await explainPermissions(comparison, value, report)
    else if (key === 'Metadata') report.tell('metadata', 'catalog /Metadata')
    else if (key === 'Extensions' && !comparison.isDossier) report.tell('store', 'catalog /Extensions')
    else report.tell('other', `catalog /${key}`)
  }
  await clearStore(comparison, report)
  clearCatalog(comparison, report)
}

const storeKeys: ReadonlySet<string> = new Set(['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI'])

/** What is new below `/DSS`, and the store itself where only its own keys changed. */
async function clearStore(comparison: Comparison, report: RevisionReport): Promise<void> {
  const { document, revision, changes, catalog } = comparison
  const reference = catalog.after.entries.get('DSS')
  const store = dictionaryOf(await document.loader.resolve(reference, revision))
  if (!store) return
  for (const object of await reachNewObjects(comparison, reference)) report.clear(object)
  const change = isKind(reference, 'reference') ? changes.find(({ object }) => object === reference.object) : undefined
  if (!change || !isKind(reference, 'reference')) return
  report.tell('store', 'catalog /DSS')
  const before = dictionaryOf(change.before)
  if (!before || change.kind === 'new') return
  const isStoreAlone = comparison.roles.isOnly(change.object, new Set(['DSS']))
  if (!isStoreAlone || !isOwn(comparison, { before: catalog.before.entries.get('DSS'), after: reference })) return
  for (const object of await reachNewObjects(comparison, store)) report.clear(object)
  if (differingKeys(before, store).every((key) => storeKeys.has(key))) report.clear(change.object)
}

/** The catalog object itself is cleared when it differs: its keys were just compared one by one. */
function clearCatalog({ document, revision, catalog }: Comparison, report: RevisionReport): void {
  const root = document.revisions[revision]?.trailer.entries.get('Root')
  if (isKind(root, 'reference') && differingKeys(catalog.before, catalog.after).length > 0) report.clear(root.object)
}

async function explainStore(comparison: Comparison, value: PdfValue, report: RevisionReport): Promise<void> {
  const store = await comparison.document.loader.resolve(value, comparison.revision)
  const isPlain = isKind(store, 'dictionary') && [...store.entries.keys()].every((key) => storeKeys.has(key))
  report.tell(isPlain ? 'store' : 'other', 'catalog /DSS')
}

/** Only where there were none: `/DocMDP`, pointing to a signature that came with this very revision. */
async function explainPermissions(comparison: Comparison, value: PdfValue, report: RevisionReport): Promise<void> {
  const { document, revision, catalog } = comparison
  const permissions = dictionaryOf(await document.loader.resolve(value, revision))
  const target = permissions?.entries.get('DocMDP')
  const isFirst = !catalog.before.entries.has('Perms') && permissions?.entries.size === 1
  const isNew =
    isKind(target, 'reference') &&
    document.index.find(target.object, revision)?.revision === revision &&
    document.index.find(target.object, revision - 1) === null &&
    isSignatureDictionary(dictionaryOf(await document.loader.load(target.object, revision)))
  if (!isFirst || !isNew) report.tell('other', 'catalog /Perms')
  else for (const object of await reachNewObjects(comparison, value)) report.clear(object)
}
