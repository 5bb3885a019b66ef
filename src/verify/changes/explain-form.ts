import type { FormField } from '../pdf/form-fields.ts'
import { differingKeys, isKind, isSameValue, nameOf, type PdfDictionary, type PdfValue } from '../pdf/pdf-value.ts'
import { isOwn, newSignatureOf, type Comparison } from './comparison.ts'
import { isInvisible } from './is-invisible.ts'
import { reachNewObjects } from './reach-new-objects.ts'
import type { RevisionReport } from './revision-report.ts'

const nothing: PdfDictionary = { kind: 'dictionary', entries: new Map() }

/** Compares the forms themselves: fields may only be added at the end, and each added one must be a signature's. */
export async function explainForm(comparison: Comparison, report: RevisionReport): Promise<void> {
  const before = comparison.form.before ?? nothing
  const after = comparison.form.after ?? nothing
  const keys = differingKeys(before, after)
  for (const key of keys) {
    if (key === 'Fields') continue
    if (key === 'SigFlags' && (!comparison.isDossier || before === nothing)) continue
    if ((key === 'DR' || key === 'DA') && !comparison.isDossier) report.tell('form', `form /${key}`)
    else report.tell('other', `form /${key}`)
  }
  if (!(await keepsFields(comparison))) report.tell('other', 'form /Fields')
  for (const field of addedFields(comparison)) await explainAddedField(comparison, field, report)
  await clearFormObjects(comparison, report)
}

/** The list of fields begins with the earlier list, unchanged. */
async function keepsFields(comparison: Comparison): Promise<boolean> {
  const { document, revision, form } = comparison
  const before = await itemsOf(comparison, form.before, revision - 1)
  const after = await itemsOf(comparison, form.after, revision)
  // A form that only lost its fields array is covered by the lengths.
  return document.revisions.length > 0 && before.every((item, index) => isSameValue(item, after[index]))
}

async function itemsOf(
  { document }: Comparison,
  form: PdfDictionary | null,
  revision: number,
): Promise<readonly PdfValue[]> {
  const list = await document.loader.resolve(form?.entries.get('Fields'), revision)
  return isKind(list, 'array') ? list.items : []
}

function addedFields({ fields }: Comparison): FormField[] {
  const known = new Set(fields.before.map(({ reference }) => reference?.object))
  return fields.after.filter(({ reference }) => !reference || !known.has(reference.object))
}

async function explainAddedField(comparison: Comparison, field: FormField, report: RevisionReport): Promise<void> {
  const { document, revision, isDossier } = comparison
  const signature = await newSignatureOf(comparison, field)
  const isNew = field.reference !== null && document.index.find(field.reference.object, revision - 1) === null
  if (field.type !== 'Sig' || !isNew || !field.reference) return report.tell('other', `field ${field.name ?? ''}`)
  const isTimeStamp = nameOf(signature?.entries.get('Type')) === 'DocTimeStamp'
  const invisible = isInvisible(field.dictionary)
  if (isDossier && !(isTimeStamp && invisible)) return report.tell('other', `field ${field.name ?? ''}`)
  if (signature) report.tell(isTimeStamp ? 'time-stamp' : 'signature', `field ${field.name ?? ''}`)
  if (!signature || !invisible) report.tell('field', `field ${field.name ?? ''}`)
  for (const object of await reachNewObjects(comparison, field.reference)) report.clear(object)
}

/** The form and its list of fields, where they are objects of their own, were just compared. */
async function clearFormObjects(comparison: Comparison, report: RevisionReport): Promise<void> {
  const { catalog, form, roles } = comparison
  const places = [
    { key: 'AcroForm', before: catalog.before.entries.get('AcroForm'), after: catalog.after.entries.get('AcroForm') },
    { key: 'Fields', before: form.before?.entries.get('Fields'), after: form.after?.entries.get('Fields') },
  ]
  for (const { key, before, after } of places) {
    if (!isKind(after, 'reference')) continue
    // An object that was something else before, or still is, may be part of a page.
    if (isOwn(comparison, { before, after }) && roles.isOnly(after.object, new Set([key]))) report.clear(after.object)
  }
}
