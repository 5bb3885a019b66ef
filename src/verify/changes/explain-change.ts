import type { FormField } from '../pdf/form-fields.ts'
import {
  dictionaryOf,
  differingKeys,
  isKind,
  isSameValue,
  nameOf,
  type PdfDictionary,
  type PdfValue,
} from '../pdf/pdf-value.ts'
import { newSignatureOf, type Comparison } from './comparison.ts'
import type { ObjectChange } from './list-changes.ts'
import { reachNewObjects } from './reach-new-objects.ts'
import type { RevisionReport } from './revision-report.ts'

/** Clears one changed object by a rule, or tells it as *other*. */
export async function explainChange(
  comparison: Comparison,
  change: ObjectChange,
  report: RevisionReport,
): Promise<void> {
  if (comparison.dangling.has(change.object)) return report.tell('other', `object ${change.object} was awaited`)
  if (report.isCleared(change.object)) return
  const where = `object ${change.object} (${change.kind})`
  switch (change.kind) {
    case 'rewritten':
      return comparison.isDossier ? report.tell('other', where) : undefined
    case 'freed':
      return report.tell('other', where)
    case 'new':
      return explainNew(comparison, change, report)
    case 'changed':
      return explainChanged(comparison, change, report)
  }
}

/**
 * A new object can be reached only through a changed one, and those are judged; so elsewhere it needs no rule of its own.
 *
 * In a dossier it must be the signature of a planned field.
 */
async function explainNew(comparison: Comparison, change: ObjectChange, report: RevisionReport): Promise<void> {
  if (!comparison.isDossier) return
  for (const field of comparison.fields.after)
    if (
      isKind(field.value, 'reference') &&
      field.value.object === change.object &&
      (await newSignatureOf(comparison, field))
    )
      return
  report.tell('other', `object ${change.object} (new)`)
}

async function explainChanged(comparison: Comparison, change: ObjectChange, report: RevisionReport): Promise<void> {
  const where = `object ${change.object} (changed)`
  const before = dictionaryOf(change.before)
  const after = dictionaryOf(change.after)
  const field = comparison.fields.before.find(({ reference }) => reference?.object === change.object)
  if (before && after && field) return explainField(comparison, { field, before, after, where }, report)
  if (isDocumentInfo(comparison, change) || isMetadata(comparison, change)) return report.tell('metadata', where)
  // Cross-reference streams describe the file and are no part of what it shows.
  if (isCrossReferences(comparison, change.object) && !comparison.isDossier) return
  if (await isPlaceForFields(comparison, change)) return
  if (before && after && (await isFilledWidget(comparison, before, after))) return
  report.tell('other', where)
}

function isBoth(type: string, before: PdfDictionary | null, after: PdfDictionary | null): boolean {
  return nameOf(before?.entries.get('Type')) === type && nameOf(after?.entries.get('Type')) === type
}

/** A page or its list of annotations that only gained the widgets of fields added in this revision. */
async function isPlaceForFields(comparison: Comparison, change: ObjectChange): Promise<boolean> {
  const before = dictionaryOf(change.before)
  const after = dictionaryOf(change.after)
  if (!before || !after)
    return comparison.roles.isOnly(change.object, listRoles) && addsOnlyFields(comparison, change.before, change.after)
  if (!isBoth('Page', before, after) || !isOnly('Annots', before, after)) return false
  return addsOnlyFields(comparison, before.entries.get('Annots'), after.entries.get('Annots'))
}

/** A widget apart from its field, given an appearance when the field was signed. */
async function isFilledWidget(comparison: Comparison, before: PdfDictionary, after: PdfDictionary): Promise<boolean> {
  const parent = after.entries.get('Parent')
  if (comparison.isDossier || !isKind(parent, 'reference')) return false
  const isParent = ({ reference, type }: FormField) => type === 'Sig' && reference?.object === parent.object
  const field = comparison.fields.before.find(isParent)
  const now = comparison.fields.after.find(isParent)
  if (!field || !now || field.value !== null || !(await newSignatureOf(comparison, now))) return false
  if (!comparison.roles.isOnly(parent.object, fieldRoles)) return false
  return differingKeys(before, after).every((key) => companions.has(key))
}

type FieldChange = { field: FormField; before: PdfDictionary; after: PdfDictionary; where: string }

/** Appearance and its companions may come with a signature in documents of others; ours froze them. */
const companions: ReadonlySet<string> = new Set(['AP', 'M', 'MK', 'DA', 'F', 'Lock'])
const formKeys: ReadonlySet<string> = new Set(['V', 'AP', 'AS', 'M', 'DV', 'I', 'MK', 'DA'])

async function explainField(comparison: Comparison, change: FieldChange, report: RevisionReport): Promise<void> {
  const { before, after, field, where } = change
  const keys = differingKeys(before, after)
  if (field.type !== 'Sig')
    return report.tell(keys.every((key) => formKeys.has(key)) && !comparison.isDossier ? 'form' : 'other', where)
  const now = comparison.fields.after.find(({ reference }) => reference?.object === field.reference?.object)
  const signature = now && field.value === null ? await newSignatureOf(comparison, now) : null
  const others = keys.filter((key) => key !== 'V')
  const isAllowed = others.every((key) => companions.has(key) && !comparison.isDossier)
  const isFieldAlone = field.reference !== null && comparison.roles.isOnly(field.reference.object, fieldRoles)
  if (!signature || !isAllowed || !isFieldAlone) return report.tell('other', where)
  const isTimeStamp = nameOf(signature.entries.get('Type')) === 'DocTimeStamp'
  report.tell(isTimeStamp ? 'time-stamp' : 'signature', where)
  if (comparison.isDossier) return
  for (const object of await reachNewObjects(comparison, now?.value)) report.clear(object)
}

/** Where a signature field may be referred to from: form, page, parent and kids, the structure tree, and lists of those. */
const fieldRoles: ReadonlySet<string> = new Set(['Fields', 'Annots', 'Kids', 'Parent', 'Obj', 'P', 'CO', 'T', ''])
const listRoles: ReadonlySet<string> = new Set(['Annots'])

/** The document information, and nothing else: a dictionary that was it before too. */
function isDocumentInfo({ document, revision, roles }: Comparison, { object, before, after }: ObjectChange): boolean {
  const isNamed = [revision - 1, revision].every((index) => {
    const info = document.revisions[index]?.trailer.entries.get('Info')
    return isKind(info, 'reference') && info.object === object
  })
  return (
    isNamed && isKind(before, 'dictionary') && isKind(after, 'dictionary') && roles.isOnly(object, new Set(['Info']))
  )
}

/** A stream of metadata, and nothing else. */
function isMetadata({ roles }: Comparison, { object, before, after }: ObjectChange): boolean {
  const isCalledSo = isBoth('Metadata', dictionaryOf(before), dictionaryOf(after))
  return isCalledSo && roles.isOnly(object, new Set(['Metadata']))
}

const noRoles: ReadonlySet<string> = new Set()

/** The very stream the cross-references of this revision and of the object's own earlier one are written in, which nothing refers to. */
function isCrossReferences({ document, revision, roles }: Comparison, object: number): boolean {
  const earlier = document.index.find(object, revision - 1)?.revision
  return (
    roles.isOnly(object, noRoles) &&
    [earlier, revision].every((index) =>
      (document.revisions[index ?? -1]?.sections ?? []).some((section) => section.object === object),
    )
  )
}

function isOnly(key: string, before: PdfDictionary, after: PdfDictionary): boolean {
  const keys = differingKeys(before, after)
  return keys.length === 1 && keys[0] === key
}

/** Whether a list of annotations only grew, and only by widgets of signature fields that came with this revision. */
async function addsOnlyFields(
  comparison: Comparison,
  listBefore: PdfValue | undefined,
  listAfter: PdfValue | undefined,
): Promise<boolean> {
  const { document, revision, fields } = comparison
  const before = await document.loader.resolve(listBefore, revision - 1)
  const after = await document.loader.resolve(listAfter, revision)
  if (!isKind(after, 'array') || (before !== null && !isKind(before, 'array'))) return false
  const old = before?.items ?? []
  if (!old.every((item, index) => isSameValue(item, after.items[index]))) return false
  const known = new Set(fields.before.map(({ reference }) => reference?.object))
  const added = fields.after.filter(
    ({ type, reference }) => type === 'Sig' && reference && !known.has(reference.object),
  )
  const widgets = new Set(added.flatMap(widgetsOf))
  return after.items.slice(old.length).every((item) => isKind(item, 'reference') && widgets.has(item.object))
}

function widgetsOf({ reference, dictionary }: FormField): number[] {
  const kids = dictionary.entries.get('Kids')
  const own = reference ? [reference.object] : []
  if (!isKind(kids, 'array')) return own
  return [...own, ...kids.items.flatMap((kid) => (isKind(kid, 'reference') ? [kid.object] : []))]
}
