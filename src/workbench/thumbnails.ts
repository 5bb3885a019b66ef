import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { findNearCopies } from './near-copies.ts'

const hashKind = 'difference-hash'
/** The size and quality a list shows pictures at. */
export const smallPicture = { maxEdge: 320, quality: 70 } as const
/** Each of the two readers decodes one and fetches the next. */
const atOnce = 4

export type Readers = Pick<Desk, 'readers'>
type Work = { all: Promise<void> | null; readonly byNumber: Map<string, Promise<boolean>> }
const works = new WeakMap<OpenCase, Work>()

/**
 * Sees to it that every picture of a case has its small picture and its difference hash; quick when none is missing.
 *
 * It needs whole pictures decoded, so it runs after *saved*: started by an import, waited for by what counts independent sources.
 */
export async function ensureThumbnails(desk: Readers, opened: OpenCase): Promise<void> {
  const work = workOf(opened)
  if (work.all) await work.all
  const missing = opened.rows.derivatives.picturesWithout(hashKind)
  if (missing.length === 0) return
  work.all = makeAll(desk, opened, missing).finally(() => {
    work.all = null
  })
  await work.all
}

/**
 * Makes the small picture of one item and its hash, once however many ask for it.
 *
 * False where a reader was stopped or the case was closed meanwhile: that says nothing about the picture, it is tried again another time.
 */
export function makeThumbnail(
  desk: Readers,
  opened: OpenCase,
  number: string,
  { inBackground = false } = {},
): Promise<boolean> {
  // Who looks at a list and the work after an import ask for the same ones, and not always at the same time.
  if (opened.rows.derivatives.find(number, hashKind)) return Promise.resolve(true)
  const { byNumber } = workOf(opened)
  const begun =
    byNumber.get(number) ?? makeOne(desk, opened, { number, inBackground }).finally(() => byNumber.delete(number))
  byNumber.set(number, begun)
  return begun
}

/** How many pictures have their hash. */
export function pictureHashCount(opened: OpenCase): number {
  return opened.rows.derivatives.countOf(hashKind)
}

/** Which items show nearly the same picture, as far as their hashes are known. */
export function nearCopiesOf(opened: OpenCase): Map<string, string[]> {
  const hashes = opened.rows.derivatives.textsOf(hashKind)
  return findNearCopies(hashes.map(({ evidence, text }) => ({ evidence, pictureHash: text })))
}

function workOf(opened: OpenCase): Work {
  const work = works.get(opened) ?? { all: null, byNumber: new Map<string, Promise<boolean>>() }
  works.set(opened, work)
  return work
}

async function makeAll(desk: Readers, opened: OpenCase, missing: readonly string[]): Promise<void> {
  const left = missing.values()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const number of left) if (!(await makeThumbnail(desk, opened, number))) return
  })
  await Promise.all(workers)
}

async function makeOne(
  { readers }: Readers,
  opened: OpenCase,
  { number, inBackground }: { number: string; inBackground: boolean },
): Promise<boolean> {
  const stored = opened.rows.evidence.find(number)
  if (!stored) return false
  const original = await opened.originals.open(stored.sha256)
  try {
    const made = await readers.makeThumbnail({ source: original, inBackground, ...smallPicture })
    if (!made || !opened.database.open) return false
    opened.rows.derivatives.putAll(number, [
      { kind: hashKind, bytes: new TextEncoder().encode(made.hash ?? '') },
      ...(made.picture ? [{ kind: 'small', bytes: made.picture.jpeg }] : []),
    ])
    return true
  } finally {
    await original.close()
  }
}
