import type { PDFRef } from 'pdf-lib'
import type { PdfFile } from './pdf-file.ts'
import { textString } from './text-string.ts'

/** Where something stands: page object, its number (1-based) and the height its top has on the page. */
export type Place = { page: PDFRef; pageNumber: number; top: number }

export type OutlineEntry = { title: string; level: number; place: Place }

/**
 * The name tree of destinations, sorted as readers search it (ISO 32000-1 §7.9.6).
 *
 * Links name a place instead of pointing at it, so that they can be written before the place exists. No action is involved.
 */
export function destinationTree(file: PdfFile, places: ReadonlyMap<string, Place>) {
  const names = [...places.keys()].sort((a, b) => (destinationName(a) < destinationName(b) ? -1 : 1))
  const entries = names.flatMap((name) => {
    const place = places.get(name)
    return place ? [textString(name), destinationOf(file, place)] : []
  })
  return file.context.obj({ Names: entries })
}

function destinationOf(file: PdfFile, place: Place) {
  const nothing = file.context.obj(null)
  return file.context.obj([place.page, file.context.obj('XYZ'), nothing, place.top, nothing])
}

/** Name trees are ordered by the bytes of their keys. */
function destinationName(name: string): string {
  return Buffer.from(textString(name).asBytes()).toString('latin1')
}

/** Writes the bookmarks and answers their root, or null when there are none. Levels are 1-based and may not skip. */
export async function writeOutline(file: PdfFile, entries: readonly OutlineEntry[]): Promise<PDFRef | null> {
  if (entries.length === 0) return null
  const root = file.reserve()
  const refs = entries.map(() => file.reserve())
  const tree = familyTree(entries)
  for (const [index, entry] of entries.entries()) {
    const family = tree.families.get(index) ?? []
    const siblings = tree.families.get(tree.parentOf[index] ?? -1) ?? []
    const at = siblings.indexOf(index)
    const dict = {
      Title: textString(entry.title),
      Parent: refAt(refs, tree.parentOf[index]) ?? root,
      Prev: refAt(refs, siblings[at - 1]),
      Next: refAt(refs, siblings[at + 1]),
      First: refAt(refs, family[0]),
      Last: refAt(refs, family.at(-1)),
      Count: family.length > 0 ? -family.length : undefined,
      Dest: destinationOf(file, entry.place),
    }
    await file.write(refAt(refs, index) ?? root, file.context.obj(dict))
  }
  const top = tree.families.get(-1) ?? []
  const ends = { First: refAt(refs, top[0]), Last: refAt(refs, top.at(-1)), Count: top.length }
  await file.write(root, file.context.obj({ Type: 'Outlines', ...ends }))
  return root
}

function familyTree(entries: readonly OutlineEntry[]) {
  const families = new Map<number, number[]>()
  const parentOf: number[] = []
  const line: number[] = []
  entries.forEach((entry, index) => {
    while (line.length > 0 && (entries[line.at(-1) ?? 0]?.level ?? 0) >= entry.level) line.pop()
    const parent = line.at(-1) ?? -1
    parentOf.push(parent)
    const family = families.get(parent)
    if (family) family.push(index)
    else families.set(parent, [index])
    line.push(index)
  })
  return { families, parentOf }
}

function refAt(refs: readonly PDFRef[], index: number | undefined): PDFRef | undefined {
  return index === undefined || index < 0 ? undefined : refs[index]
}
