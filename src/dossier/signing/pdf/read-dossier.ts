import type { ByteSource } from '../../../base/byte-source.ts'
import { WorkbenchError } from '../../../contract/failure.ts'
import { checkRevisions } from './check-revisions.ts'
import type { PdfDictionary, PdfValue } from './parse-pdf-value.ts'
import { readForm, type DossierForm, type PlannedField } from './read-form.ts'
import { readPdfObject, type PdfObject } from './read-pdf-object.ts'
import { readText, readXrefSections, type XrefSection } from './read-xref-sections.ts'
import { damaged, notADossier } from './refusals.ts'

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
  form: DossierForm
  /** The planned fields, in the order they are to be filled. */
  fields: readonly PlannedField[]
  /** The security store (/DSS), null where there is none. */
  store: PdfObject | null
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
  const form = await readForm(source, sections, catalog)
  const store = await readStore(source, sections, catalog)
  const rewritten = [catalog, form.holder, ...form.fields.map(({ object }) => object), ...(store ? [store] : [])]
  checkRevisions(sections, new Set(rewritten.map(({ number }) => number)))
  return {
    size: source.size,
    endsWithLineBreak: /[\r\n]$/.test(await readText(source, source.size - 1, 1)),
    sections,
    nextNumber: numberIn(newest.trailer, 'Size'),
    catalog,
    form,
    fields: form.fields,
    store,
  }
}

/** The dossier, where at least one planned field is filled; otherwise `dossier-not-signed`. */
export async function readSignedDossier(source: ByteSource): Promise<FrozenDossier> {
  const dossier = await readDossier(source)
  if (dossier.fields.some(({ filled }) => filled)) return dossier
  throw new WorkbenchError('dossier-not-signed', 'no planned field is filled')
}

async function readStore(
  source: ByteSource,
  sections: readonly XrefSection[],
  catalog: PdfObject,
): Promise<PdfObject | null> {
  const entry = catalog.value.entries.get('DSS')
  if (!entry) return null
  if (entry.kind !== 'reference') throw notADossier('a security store of another kind')
  return readPdfObject(source, sections, entry.number)
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
