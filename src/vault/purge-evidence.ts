import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFolder } from './case-folder.ts'
import type { OpenCase } from './open-case.ts'
import type { StoredEvidence } from './storage/evidence-rows.ts'

/** What a person decided: why, on what legal basis, by whose order, and who carries it out. */
export type PurgeOrder = {
  readonly evidence: string
  readonly reason: string
  readonly legalBasis: string
  readonly orderedBy: string
  readonly actor: string
}

/** Why an item cannot be purged as it stands; `numbers` are the items to look at first. */
export type PurgeObstacle = {
  readonly why: 'not-withdrawn' | 'purged-already' | 'within-an-archive' | 'same-bytes-elsewhere'
  readonly numbers: readonly string[]
}

export type Purged = {
  /** The item and everything that was unpacked from it. */
  readonly evidence: readonly string[]
  /** Files of originals that were removed. */
  readonly originals: number
  /** Withdrawn items that hold some of the same bytes: those bytes go when these are purged too. */
  readonly stillHeldBy: readonly string[]
  /** Copies of the database from before a migration: they held what was read, and are gone. */
  readonly copies: number
}

/** The item and everything unpacked from it, level by level. */
export function withMembers(openCase: OpenCase, evidence: string): StoredEvidence[] {
  const item = openCase.rows.evidence.find(evidence)
  if (!item) return []
  return [item, ...openCase.rows.evidence.childrenOf(evidence).flatMap((child) => withMembers(openCase, child))]
}

/** What stands in the way of purging an item; null where nothing does. */
export function purgeObstacle(openCase: OpenCase, evidence: string): PurgeObstacle | null {
  const { purges } = openCase.rows
  const items = withMembers(openCase, evidence)
  const [item] = items
  if (!item) throw new Error('an item that is not there')
  if (purges.find(evidence)) return { why: 'purged-already', numbers: [evidence] }
  if (!item.withdrawn) return { why: 'not-withdrawn', numbers: [evidence] }
  // The archive it came out of holds the same bytes: taking away the member alone would be a purge in name only.
  if (item.parent !== null && !purges.find(item.parent)) return { why: 'within-an-archive', numbers: [item.parent] }
  const inUse = otherHolders(openCase, items).filter((number) => !openCase.rows.evidence.find(number)?.withdrawn)
  return inUse.length > 0 ? { why: 'same-bytes-elsewhere', numbers: inUse } : null
}

/** Items beside these that hold the same bytes as one of them and were not purged. */
function otherHolders({ rows }: OpenCase, items: readonly StoredEvidence[]): string[] {
  const own = new Set(items.map(({ number }) => number))
  const holders = items.flatMap(({ sha256 }) => rows.purges.holdersOf(sha256))
  return [...new Set(holders)].filter((number) => !own.has(number))
}

/**
 * Purges a withdrawn item and everything unpacked from it. Number, name, size and digest stay, as does every custody entry; the bytes,
 * what the readers said, previews, search text and copies of the database are gone.
 *
 * Row and custody entry are committed first: a program that dies after that finishes the removal when the case is next opened.
 * The caller has asked {@link purgeObstacle} and closed the search index.
 */
export async function purgeEvidence(openCase: OpenCase, order: PurgeOrder): Promise<Purged> {
  const { rows, change } = openCase
  const items = withMembers(openCase, order.evidence)
  const [item] = items
  if (!item) throw new Error('an item that is not there')
  const numbers = items.map(({ number }) => number)
  const { reason, legalBasis, orderedBy, actor } = order
  const kept = { name: item.name, sha256: item.sha256, sizeBytes: item.sizeBytes, items: items.length }
  rows.purges.overwriteDeleted()
  change(
    { act: 'evidence-purged', actor, reason, evidence: numbers, details: { legalBasis, orderedBy, ...kept } },
    (journal) => {
      const by = { reason, atMs: journal.nowMs, by: actor }
      for (const { number, withdrawn } of items) {
        if (!withdrawn) journal.note(rows.evidence.insertWithdrawal({ evidence: number, ...by }))
        journal.note(rows.purges.insert({ evidence: number, legalBasis, orderedBy, ...by }))
        rows.purges.dropReadings(number)
      }
    },
  )
  const originals = await removePurged(openCase)
  const copies = dropDerivedFiles(openCase.folder)
  rows.purges.scrub()
  return { evidence: numbers, originals, copies, stillHeldBy: otherHolders(openCase, items) }
}

/** Removes the bytes of every purged item that still lie in the store. */
export async function removePurged({ rows, originals }: Pick<OpenCase, 'rows' | 'originals'>): Promise<number> {
  let removed = 0
  for (const sha256 of rows.purges.purgedDigests()) if (await originals.remove(sha256)) removed += 1
  return removed
}

/** The search index and copies of the database hold what was read; the index is made anew from what is left. */
function dropDerivedFiles(folder: CaseFolder): number {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(folder.search + ending, { force: true })
  const copies = readdirSync(folder.root).filter((name) => /^case-before-migration-\d+\.sqlite$/.test(name))
  for (const name of copies) rmSync(join(folder.root, name), { force: true })
  return copies.length
}
