import type { ByteSource } from '../../../base/byte-source.ts'
import type { PdfDictionary, PdfValue } from './parse-pdf-value.ts'
import { readPdfObject, type PdfObject } from './read-pdf-object.ts'
import type { XrefSection } from './read-xref-sections.ts'
import { notADossier } from './refusals.ts'
import { textOfPdfString } from './text-string.ts'

/** A signature field planned when the dossier was frozen. */
export type PlannedField = { name: string; object: PdfObject; filled: boolean }

/** The form of a dossier: planned fields first, then those that came with document time-stamps. */
export type DossierForm = {
  /** The object in which the list of fields stands: the catalog itself, or the form. */
  holder: PdfObject
  /** Offset of the list's `]` in the holder's text. */
  listEnd: number
  /** In the order they are to be filled. */
  fields: readonly PlannedField[]
  /** Names of the fields of time-stamps. */
  stamps: readonly string[]
}

const mostFields = 100

/** Name of the n-th time-stamp's field, counted from 1. */
export function stampFieldName(count: number): string {
  return `PenandaWaktu${count}`
}

/** Reads the form of a frozen dossier. Throws `not-a-dossier` where a field is not as this program makes them. */
export async function readForm(
  source: ByteSource,
  sections: readonly XrefSection[],
  catalog: PdfObject,
): Promise<DossierForm> {
  const entry = catalog.value.entries.get('AcroForm')
  const holder = entry?.kind === 'reference' ? await readPdfObject(source, sections, entry.number) : catalog
  const form = entry?.kind === 'reference' ? holder.value : entry
  if (form?.kind !== 'dictionary') throw notADossier('no form')
  const list = listOfFields(form)
  const fields: PlannedField[] = []
  const stamps: string[] = []
  for (const item of list.items) {
    if (item.kind !== 'reference') throw notADossier('a field without its own object')
    const field = toField(await readPdfObject(source, sections, item.number))
    if (field.filled && fields.length > 0 && field.name === stampFieldName(stamps.length + 1)) stamps.push(field.name)
    else fields.push(asPlanned(field, stamps.length === 0 ? fields.length + 1 : null))
  }
  return { holder, listEnd: list.end - 1, fields, stamps }
}

function listOfFields(form: PdfDictionary): PdfValue & { kind: 'array' } {
  const list = form.entries.get('Fields')
  if (list?.kind !== 'array' || list.items.length === 0 || form.entries.has('XFA'))
    throw notADossier('no planned fields')
  if (list.items.length > mostFields) throw notADossier('too many fields')
  return list
}

function toField(object: PdfObject): PlannedField {
  const { entries } = object.value
  const type = entries.get('FT')
  const title = entries.get('T')
  const isSignature = type?.kind === 'name' && type.value === 'Sig' && !entries.has('Kids')
  if (!isSignature || title?.kind !== 'text') throw notADossier('a field that is no signature')
  return { name: textOfPdfString(title.value), object, filled: entries.has('V') }
}

/** The field, if it is the one planned for that place; null means that no planned field may stand there. */
function asPlanned(field: PlannedField, place: number | null): PlannedField {
  const expected = `Tandatangan${place ?? ''}`
  if (place === null || field.name !== expected) throw notADossier(`no field ${expected} in its place`)
  return field
}
