import type { PdfDocument } from '../pdf/document.ts'
import type { FormField } from '../pdf/form-fields.ts'
import type { ObjectRoles } from '../pdf/object-roles.ts'
import { isKind, isSameValue, nameOf, type PdfDictionary, type PdfReference, type PdfValue } from '../pdf/pdf-value.ts'
import type { ObjectChange } from './list-changes.ts'

/** Everything the rules look at when one revision is compared with the one before. */
export type Comparison = {
  readonly document: PdfDocument
  readonly revision: number
  /** Our own dossiers allow nothing but filling a planned field, a security store and an invisible document time-stamp. */
  readonly isDossier: boolean
  readonly changes: readonly ObjectChange[]
  readonly roles: ObjectRoles
  readonly catalog: { readonly before: PdfDictionary; readonly after: PdfDictionary }
  readonly form: { readonly before: PdfDictionary | null; readonly after: PdfDictionary | null }
  readonly fields: { readonly before: readonly FormField[]; readonly after: readonly FormField[] }
  /** Objects that an earlier revision referred to without there being any. */
  readonly dangling: ReadonlySet<number>
}

/** Whether a value is a dictionary that calls itself a signature or document time-stamp. */
export function isSignatureDictionary(dictionary: PdfDictionary | null): boolean {
  const type = nameOf(dictionary?.entries.get('Type'))
  return dictionary !== null && (type === 'Sig' || type === 'DocTimeStamp' || dictionary.entries.has('ByteRange'))
}

/** The signature dictionary a field was given in the compared revision; null where it was given none there. */
export async function newSignatureOf(comparison: Comparison, field: FormField): Promise<PdfDictionary | null> {
  const { document, revision } = comparison
  if (!isKind(field.value, 'reference')) return null
  if (document.index.find(field.value.object, revision)?.revision !== revision) return null
  if (document.index.find(field.value.object, revision - 1) !== null) return null
  const value = await document.loader.load(field.value.object, revision)
  // A stream with the entries of a signature could be drawn.
  return isKind(value, 'dictionary') && isSignatureDictionary(value) ? value : null
}

/** Whether an object is new in the compared revision, or was referred to from the same place before. */
export function isOwn(comparison: Comparison, place: { before: PdfValue | undefined; after: PdfReference }): boolean {
  const { document, revision } = comparison
  return isSameValue(place.before, place.after) || document.index.find(place.after.object, revision - 1) === null
}
