import { fromHex, toHex } from '../../base/hex.ts'
import { canonicalJson, type Json } from '../../base/canonical-json.ts'
import { entryHash } from '../../model/custody-chain.ts'
import { addLeaf, emptyFrontier, rootOf, type MerkleFrontier } from '../../model/merkle-frontier.ts'
import { createNodeSha256 } from '../node-sha256.ts'
import type { CustodyRow } from '../storage/custody-rows.ts'
import type { CustodyHead } from './custody-log.ts'

export type CheckedCustody = {
  readonly entries: number
  readonly head: CustodyHead
  /** Digest each row has by the newest entry that names it, as `table key`. */
  readonly rows: ReadonlyMap<string, { sha256: string; sequence: number }>
}

type ParsedEntry = { sequence: unknown; previousHash: unknown; laptopAt: unknown; rows: unknown }

/**
 * Walks the chain from its first entry: numbering, canonical text, hash, predecessor and Merkle root of each.
 *
 * `report` is told every entry that does not hold, with the first one first; the walk goes on so that all are named.
 */
export function checkCustody(
  stored: Iterable<CustodyRow>,
  report: (sequence: number, what: string) => void,
): CheckedCustody {
  const rows = new Map<string, { sha256: string; sequence: number }>()
  let head: CustodyHead = {
    sequence: 0,
    entryHash: null,
    merkleRoot: toHex(rootOf(emptyFrontier, createNodeSha256)),
    laptopAt: null,
  }
  let frontier: MerkleFrontier = emptyFrontier
  let entries = 0
  for (const row of stored) {
    entries += 1
    const faults = faultsOf(row, head)
    if (faults.length === 0) {
      frontier = addLeaf(frontier, fromHex(row.entry_hash), createNodeSha256)
      if (toHex(rootOf(frontier, createNodeSha256)) !== row.merkle_root) faults.push('merkle_root')
    }
    if (faults.length > 0) report(row.sequence, faults.join(', '))
    for (const changed of rowsOf(row))
      rows.set(`${changed.table} ${changed.key}`, { sha256: changed.sha256, sequence: row.sequence })
    head = { sequence: row.sequence, entryHash: row.entry_hash, merkleRoot: row.merkle_root, laptopAt: null }
  }
  return { entries, head, rows }
}

function faultsOf(row: CustodyRow, before: CustodyHead): string[] {
  const entry = parse(row.entry_json)
  if (!entry) return ['entry_json']
  const faults: string[] = []
  if (row.sequence !== before.sequence + 1 || entry.sequence !== row.sequence) faults.push('sequence')
  if (entry.previousHash !== before.entryHash) faults.push('previousHash')
  if (entryHash(row.entry_json, createNodeSha256) !== row.entry_hash) faults.push('entry_hash')
  return faults
}

function parse(text: string): ParsedEntry | null {
  try {
    const entry: Json = JSON.parse(text)
    if (!isObject(entry) || canonicalJson(entry) !== text) return null
    return {
      sequence: entry['sequence'],
      previousHash: entry['previousHash'],
      laptopAt: entry['laptopAt'],
      rows: entry['rows'],
    }
  } catch {
    return null
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rowsOf(row: CustodyRow): Array<{ table: string; key: string; sha256: string }> {
  const rows = parse(row.entry_json)?.rows
  if (!Array.isArray(rows)) return []
  return rows.filter(
    (changed): changed is { table: string; key: string; sha256: string } =>
      typeof changed?.table === 'string' && typeof changed.key === 'string' && typeof changed.sha256 === 'string',
  )
}
