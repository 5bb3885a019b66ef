import { fromHex, toHex } from '../../base/hex.ts'
import { entryHash, entryText, type CustodyEntry } from '../../model/custody-chain.ts'
import { addLeaf, emptyFrontier, rootOf, type MerkleFrontier } from '../../model/merkle-frontier.ts'
import { createNodeSha256 } from '../node-sha256.ts'
import type { createCustodyRows } from '../storage/custody-rows.ts'

export type CustodyHead = { sequence: number; entryHash: string | null; merkleRoot: string; laptopAt: string | null }

/** The chained log: appends entries, keeps its head and the edge of its Merkle tree in memory. */
export type CustodyLog = {
  head(): CustodyHead
  /** Adds one entry after the head. Must run inside the transaction of the change it vouches for. */
  append(entry: Omit<CustodyEntry, 'sequence' | 'previousHash'>): CustodyHead
  /** Forgets what a rolled-back transaction had appended. */
  restore(mark: CustodyMark): void
  mark(): CustodyMark
  leafHashes(): string[]
}

export type CustodyMark = { readonly head: CustodyHead; readonly frontier: MerkleFrontier }

/** Opens the log over its rows; reads every leaf hash once to rebuild the edge of the tree. */
export function openCustodyLog(rows: ReturnType<typeof createCustodyRows>): CustodyLog {
  let mark = readMark(rows)
  return {
    head: () => mark.head,
    mark: () => mark,
    restore: (earlier) => void (mark = earlier),
    leafHashes: () => rows.hashes(),
    append(part) {
      const sequence = mark.head.sequence + 1
      const text = entryText({ ...part, sequence, previousHash: mark.head.entryHash })
      const hash = entryHash(text, createNodeSha256)
      const frontier = addLeaf(mark.frontier, fromHex(hash), createNodeSha256)
      const merkleRoot = toHex(rootOf(frontier, createNodeSha256))
      rows.insert({ sequence, entry_json: text, entry_hash: hash, merkle_root: merkleRoot })
      mark = { head: { sequence, entryHash: hash, merkleRoot, laptopAt: part.laptopAt }, frontier }
      return mark.head
    },
  }
}

function readMark(rows: ReturnType<typeof createCustodyRows>): CustodyMark {
  let frontier = emptyFrontier
  for (const hash of rows.hashes()) frontier = addLeaf(frontier, fromHex(hash), createNodeSha256)
  const last = rows.last()
  const merkleRoot = toHex(rootOf(frontier, createNodeSha256))
  if (!last) return { frontier, head: { sequence: 0, entryHash: null, merkleRoot, laptopAt: null } }
  return {
    frontier,
    head: { sequence: last.sequence, entryHash: last.entry_hash, merkleRoot, laptopAt: laptopAtOf(last.entry_json) },
  }
}

function laptopAtOf(entryJson: string): string | null {
  const entry: unknown = JSON.parse(entryJson)
  if (typeof entry !== 'object' || entry === null || !('laptopAt' in entry)) return null
  return typeof entry.laptopAt === 'string' ? entry.laptopAt : null
}
