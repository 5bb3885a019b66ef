import { BatchSheet, type BatchView } from '../contract/evidence.ts'
import type { OpenCase } from '../vault/open-case.ts'

/** The batches of a case in the order they were received, each with its items. */
export function listBatches(opened: OpenCase): BatchView[] {
  const items = Map.groupBy(opened.rows.evidence.list(), (item) => item.batch)
  return opened.rows.batches.list().map((batch) => ({
    number: batch.number,
    sheet: BatchSheet.parse(batch.sheet),
    openedAt: new Date(batch.openedAtMs).toISOString(),
    receivedBy: batch.receivedBy,
    evidence: (items.get(batch.number) ?? []).map((item) => item.number),
  }))
}
