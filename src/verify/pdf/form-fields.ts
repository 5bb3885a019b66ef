import type { PdfDocument } from './document.ts'
import { LimitReached, limits } from './limits.ts'
import { dictionaryOf, isKind, nameOf, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-value.ts'
import { textOf } from './text-string.ts'

/** One terminal field of the interactive form as of a revision (ISO 32000-2 §12.7.4). */
export type FormField = {
  /** Partial names joined by full stops; null where none is given. */
  readonly name: string | null
  /** Sig, Tx, Btn, Ch or whatever was written, inherited values included. */
  readonly type: string | null
  readonly reference: PdfReference | null
  readonly dictionary: PdfDictionary
  /** `/V` as written, inherited values included. */
  readonly value: PdfValue
}

type Inherited = { readonly names: readonly string[]; readonly type: string | null; readonly value: PdfValue }

/** The catalog as of a revision, or null. */
export async function catalogOf(document: PdfDocument, revision: number): Promise<PdfDictionary | null> {
  const root = document.revisions[revision]?.trailer.entries.get('Root')
  return dictionaryOf(await document.loader.resolve(root, revision))
}

/** The interactive form as of a revision, or null. */
export async function formOf(document: PdfDocument, revision: number): Promise<PdfDictionary | null> {
  const catalog = await catalogOf(document, revision)
  return dictionaryOf(await document.loader.resolve(catalog?.entries.get('AcroForm'), revision))
}

/** All terminal fields as of a revision, in the order of the form. A field reached twice is told once. */
export async function listFields(document: PdfDocument, revision: number): Promise<FormField[]> {
  const form = await formOf(document, revision)
  const walk: Walk = { document, revision, visited: new Set(), found: [] }
  await walkFields(walk, form?.entries.get('Fields'), { names: [], type: null, value: null })
  return walk.found
}

type Walk = {
  readonly document: PdfDocument
  readonly revision: number
  readonly visited: Set<number>
  readonly found: FormField[]
}

async function walkFields(walk: Walk, list: PdfValue | undefined, inherited: Inherited): Promise<void> {
  const items = await walk.document.loader.resolve(list, walk.revision)
  if (!isKind(items, 'array') || inherited.names.length > limits.treeDepth) return
  for (const item of items.items) await walkField(walk, item, inherited)
}

async function walkField(walk: Walk, item: PdfValue, inherited: Inherited): Promise<void> {
  if (isKind(item, 'reference')) {
    if (walk.visited.has(item.object)) return
    walk.visited.add(item.object)
  }
  if (walk.found.length + walk.visited.size > limits.fields) throw new LimitReached('form fields')
  const dictionary = dictionaryOf(await walk.document.loader.resolve(item, walk.revision))
  if (!dictionary) return
  const own = ownOf(dictionary, inherited)
  if (await hasFieldKids(walk, dictionary)) return walkFields(walk, dictionary.entries.get('Kids'), own)
  const reference = isKind(item, 'reference') ? item : null
  walk.found.push({ name: own.names.join('.') || null, type: own.type, reference, dictionary, value: own.value })
}

function ownOf(dictionary: PdfDictionary, inherited: Inherited): Inherited {
  const name = textOf(dictionary.entries.get('T'))
  return {
    names: [...inherited.names, ...(name === null ? [] : [name])],
    type: nameOf(dictionary.entries.get('FT')) ?? inherited.type,
    value: dictionary.entries.get('V') ?? inherited.value,
  }
}

/** Kids with a name of their own are fields; kids without are the field's widgets (ISO 32000-2 §12.7.4.2). */
async function hasFieldKids(walk: Walk, dictionary: PdfDictionary): Promise<boolean> {
  const kids = await walk.document.loader.resolve(dictionary.entries.get('Kids'), walk.revision)
  if (!isKind(kids, 'array')) return false
  for (const kid of kids.items.slice(0, 16)) {
    const entries = dictionaryOf(await walk.document.loader.resolve(kid, walk.revision))?.entries
    if (entries?.has('T')) return true
  }
  return false
}
