import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { findNearCopies } from './near-copies.ts'

const kind = 'picture-hash'
const running = new WeakMap<OpenCase, Promise<void>>()

/**
 * Sees to it that every picture of a case has its difference hash; quick when none is missing.
 *
 * It needs whole pictures decoded, so it runs after *saved*: started by an import, waited for by what counts independent sources.
 */
export async function ensurePictureHashes(desk: Pick<Desk, 'readers'>, opened: OpenCase): Promise<void> {
  const before = running.get(opened)
  if (before) await before
  if (opened.rows.derivatives.picturesWithout(kind).length === 0) return
  const work = hashPictures(desk, opened).finally(() => running.delete(opened))
  running.set(opened, work)
  await work
}

/** How many pictures have their hash. */
export function pictureHashCount(opened: OpenCase): number {
  return opened.rows.derivatives.countOf(kind)
}

/** Which items show nearly the same picture, as far as their hashes are known. */
export function nearCopiesOf(opened: OpenCase): Map<string, string[]> {
  const hashes = opened.rows.derivatives.textsOf(kind)
  return findNearCopies(hashes.map(({ evidence, text }) => ({ evidence, pictureHash: text })))
}

async function hashPictures(desk: Pick<Desk, 'readers'>, opened: OpenCase): Promise<void> {
  const missing = opened.rows.derivatives.picturesWithout(kind)
  const workers = [0, 1].map(async (lane) => {
    for (const number of missing.filter((_, index) => index % 2 === lane)) {
      const hashed = await hashOne(desk, opened, number)
      // A stopped reader says nothing about the picture; it is tried again another time.
      if (!hashed || !opened.database.open) return
      opened.rows.derivatives.put(number, kind, new TextEncoder().encode(hashed.hash ?? ''))
    }
  })
  await Promise.all(workers)
}

async function hashOne(
  desk: Pick<Desk, 'readers'>,
  opened: OpenCase,
  number: string,
): Promise<{ hash: string | null } | null> {
  const stored = opened.rows.evidence.find(number)
  if (!stored) return null
  const original = await opened.originals.open(stored.sha256)
  try {
    return await desk.readers.hashPicture({ source: original })
  } finally {
    await original.close()
  }
}
