import type { CustodyEntryView } from '../contract/custody.ts'
import type { CustodyRow } from '../vault/storage/custody-rows.ts'

type StoredEntry = Pick<
  CustodyEntryView,
  'act' | 'actor' | 'laptopAt' | 'reason' | 'evidence' | 'details' | 'previousHash'
>

/** Stored rows of the log as the contract tells them; a clock that stepped back is flagged against the row before in the same run. */
export function* toEntryViews(rows: Iterable<CustodyRow>): Generator<CustodyEntryView> {
  let before: string | null = null
  for (const row of rows) {
    const entry: StoredEntry = JSON.parse(row.entry_json)
    yield {
      sequence: row.sequence,
      act: entry.act,
      actor: entry.actor,
      laptopAt: entry.laptopAt,
      reason: entry.reason,
      evidence: entry.evidence,
      details: entry.details,
      entryHash: row.entry_hash,
      previousHash: entry.previousHash,
      merkleRoot: row.merkle_root,
      clockWentBack: before !== null && before > entry.laptopAt,
    }
    before = entry.laptopAt
  }
}
