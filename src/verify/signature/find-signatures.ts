import type { PdfDocument } from '../pdf/document.ts'
import { listFields } from '../pdf/form-fields.ts'
import { LimitReached, limits } from '../pdf/limits.ts'
import { dictionaryOf, isKind, nameOf, type PdfDictionary } from '../pdf/pdf-value.ts'

/** A signature as the form of the newest revision shows it. */
export type FoundSignature = {
  readonly field: string | null
  /** Object number of the field; null where it stands directly in the form. */
  readonly fieldObject: number | null
  /** Object number of the signature dictionary; null where it stands directly in the field. */
  readonly object: number | null
  /** The revision that wrote the dictionary as it now is. */
  readonly revision: number
  readonly dictionary: PdfDictionary
  readonly subFilter: string | null
  /** Whether it is a document time-stamp and nobody's signature. */
  readonly isTimeStamp: boolean
}

/** All filled signature fields of the newest revision, in the order in which they were signed. */
export async function findSignatures(document: PdfDocument): Promise<FoundSignature[]> {
  const newest = document.revisions.length - 1
  const found: FoundSignature[] = []
  for (const field of await listFields(document, newest)) {
    if (field.type !== 'Sig' || field.value === null) continue
    if (found.length >= limits.signatures) throw new LimitReached('signatures')
    const value = await document.loader.resolve(field.value, newest)
    const object = isKind(field.value, 'reference') ? field.value.object : null
    const holder = object ?? field.reference?.object ?? null
    const dictionary = dictionaryOf(value) ?? { kind: 'dictionary', entries: new Map() }
    const subFilter = nameOf(dictionary.entries.get('SubFilter'))
    found.push({
      field: field.name,
      fieldObject: field.reference?.object ?? null,
      object,
      revision: holder === null ? newest : (document.index.find(holder, newest)?.revision ?? newest),
      dictionary,
      subFilter,
      isTimeStamp: subFilter === 'ETSI.RFC3161' || nameOf(dictionary.entries.get('Type')) === 'DocTimeStamp',
    })
  }
  return found.toSorted((one, other) => one.revision - other.revision || (one.object ?? 0) - (other.object ?? 0))
}

/** Whether a dictionary calls itself a signature, wherever it stands. */
export function looksLikeSignature({ entries }: PdfDictionary): boolean {
  if (entries.has('ByteRange')) return true
  const type = nameOf(entries.get('Type'))
  return type === 'DocTimeStamp' || (type === 'Sig' && entries.has('Contents'))
}
