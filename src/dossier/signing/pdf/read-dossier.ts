import type { ByteSource } from '../../../base/byte-source.ts'
import { checkRevisions } from './check-revisions.ts'
import type { PdfDictionary, PdfValue } from './parse-pdf-value.ts'
import { readPdfObject, type PdfObject } from './read-pdf-object.ts'
import { readText, readXrefSections, type XrefSection } from './read-xref-sections.ts'
import { damaged, notADossier } from './refusals.ts'
import { textOfPdfString } from './text-string.ts'

/** A signature field planned when the dossier was frozen. */
export type PlannedField = { name: string; object: PdfObject; filled: boolean }

/** What must be known of a frozen dossier to append to it. */
export type FrozenDossier = {
  /** Bytes of the file. */
  size: number
  /** Whether the last byte ends a line, so that the next object can start on its own. */
  endsWithLineBreak: boolean
  /** Newest first. */
  sections: readonly XrefSection[]
  /** First object number not used yet. */
  nextNumber: number
  catalog: PdfObject
  /** In the order they are to be filled. */
  fields: readonly PlannedField[]
}

/**
 * Reads trailer, cross-reference tables, catalog and signature fields of a dossier frozen by this program, and nothing else of the file.
 *
 * Throws `not-a-dossier` where the shape is another's, `pdf-damaged` where it cannot be followed or was changed other than by signing.
 */
export async function readDossier(source: ByteSource): Promise<FrozenDossier> {
  const opening = await readText(source, 0, 8)
  if (!opening.startsWith('%PDF-1.7')) throw notADossier('not a PDF 1.7')
  const sections = await readXrefSections(source)
  const [newest] = sections
  if (!newest) throw damaged('no cross-reference table')
  const catalog = await readPdfObject(source, sections, referenceIn(newest.trailer, 'Root'))
  const fields = await readFields(source, sections, await readForm(source, sections, catalog))
  checkRevisions(sections, new Set([catalog.number, ...fields.map((field) => field.object.number)]))
  return {
    size: source.size,
    endsWithLineBreak: /[\r\n]$/.test(await readText(source, source.size - 1, 1)),
    sections,
    nextNumber: numberIn(newest.trailer, 'Size'),
    catalog,
    fields,
  }
}

async function readForm(
  source: ByteSource,
  sections: readonly XrefSection[],
  catalog: PdfObject,
): Promise<PdfDictionary> {
  const form = catalog.value.entries.get('AcroForm')
  if (form?.kind === 'dictionary') return form
  if (form?.kind !== 'reference') throw notADossier('no form')
  return (await readPdfObject(source, sections, form.number)).value
}

async function readFields(
  source: ByteSource,
  sections: readonly XrefSection[],
  form: PdfDictionary,
): Promise<PlannedField[]> {
  const list = form.entries.get('Fields')
  if (list?.kind !== 'array' || list.items.length === 0 || form.entries.has('XFA'))
    throw notADossier('no planned fields')
  if (list.items.length > 100) throw notADossier('too many fields')
  const fields: PlannedField[] = []
  for (const [index, item] of list.items.entries()) {
    if (item.kind !== 'reference') throw notADossier('a field without its own object')
    fields.push(toField(await readPdfObject(source, sections, item.number), `Tandatangan${index + 1}`))
  }
  return fields
}

function toField(object: PdfObject, name: string): PlannedField {
  const { entries } = object.value
  const type = entries.get('FT')
  const title = entries.get('T')
  if (type?.kind !== 'name' || type.value !== 'Sig' || entries.has('Kids'))
    throw notADossier('a field that is no signature')
  if (title?.kind !== 'text' || textOfPdfString(title.value) !== name)
    throw notADossier(`no field ${name} in its place`)
  return { name, object, filled: entries.has('V') }
}

function referenceIn(dictionary: PdfDictionary, key: string): number {
  const value: PdfValue | undefined = dictionary.entries.get(key)
  if (value?.kind !== 'reference') throw damaged(`the trailer has no ${key}`)
  return value.number
}

function numberIn(dictionary: PdfDictionary, key: string): number {
  const value: PdfValue | undefined = dictionary.entries.get(key)
  if (value?.kind !== 'number' || !Number.isSafeInteger(value.value)) throw damaged(`the trailer has no ${key}`)
  return value.value
}
