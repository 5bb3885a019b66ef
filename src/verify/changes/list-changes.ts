import type { PdfDocument } from '../pdf/document.ts'
import { LimitReached } from '../pdf/limits.ts'
import { isKind, isSameValue, type PdfStream, type PdfValue } from '../pdf/pdf-value.ts'
import type { XrefEntry } from '../pdf/xref-entry.ts'

/** What one revision does to one object. */
export type ObjectChange = {
  readonly object: number
  readonly kind: 'new' | 'changed' | 'rewritten' | 'freed'
  /** Null where there was or is none. */
  readonly before: PdfValue
  readonly after: PdfValue
}

const mostChanges = 20_000
const pieceBytes = 1 << 20

/** Every object a revision writes or frees, compared with the one before; entries that repeat the old place are left out. */
export async function listChanges(document: PdfDocument, revision: number): Promise<ObjectChange[]> {
  const changes: ObjectChange[] = []
  for (const [object, entry] of document.revisions[revision]?.entries ?? []) {
    const before = document.index.find(object, revision - 1)
    if (before === null ? entry.kind === 'free' : isSameEntry(before.entry, entry)) continue
    if (changes.length >= mostChanges) throw new LimitReached('changes in one revision')
    changes.push(
      await readChange(document, { object, revision, isFree: entry.kind === 'free', isNew: before === null }),
    )
  }
  return changes.toSorted((one, other) => one.object - other.object)
}

function isSameEntry(one: XrefEntry, other: XrefEntry): boolean {
  if (one.kind === 'plain')
    return other.kind === 'plain' && one.offset === other.offset && one.generation === other.generation
  if (one.kind === 'packed') return other.kind === 'packed' && one.stream === other.stream && one.index === other.index
  return other.kind === 'free'
}

type ChangePlace = { object: number; revision: number; isFree: boolean; isNew: boolean }

async function readChange(document: PdfDocument, place: ChangePlace): Promise<ObjectChange> {
  const { object, revision } = place
  const before = place.isNew ? null : await document.loader.load(object, revision - 1)
  const after = place.isFree ? null : await document.loader.load(object, revision)
  if (place.isNew) return { object, kind: 'new', before, after }
  if (place.isFree) return { object, kind: 'freed', before, after }
  return { object, kind: (await isUnchanged(document, before, after)) ? 'rewritten' : 'changed', before, after }
}

async function isUnchanged(document: PdfDocument, before: PdfValue, after: PdfValue): Promise<boolean> {
  if (!isSameValue(before, after)) return false
  return isKind(before, 'stream') && isKind(after, 'stream') ? isSameData(document, before, after) : true
}

async function isSameData(document: PdfDocument, one: PdfStream, other: PdfStream): Promise<boolean> {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at += pieceBytes) {
    const length = Math.min(pieceBytes, one.length - at)
    const first = (await document.pieces.read(one.start + at, length)).slice()
    const second = await document.pieces.read(other.start + at, length)
    if (!first.every((byte, index) => byte === second[index])) return false
  }
  return true
}
