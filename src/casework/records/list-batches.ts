import { BatchSheet, type BatchView } from '../../contract/evidence.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { StoredBatch } from '../../vault/storage/batch-rows.ts'
import type { StoredRecord } from '../../vault/storage/record-rows.ts'

/** The code of the sheet a person filled in for a batch, as casework records have one. */
export function batchSheetCode(batch: number): string {
  return `KP-${String(batch).padStart(2, '0')}`
}

/**
 * The batches of a case in the order they were received, each with its items and the sheet that stands: what a person filled in
 * after the drop, else what came with the drop.
 */
export function listBatches(openCase: OpenCase): BatchView[] {
  const items = Map.groupBy(openCase.rows.evidence.list(), (item) => item.batch)
  return openCase.rows.batches.list().map((batch) => {
    const { saved, sheet } = standingSheet(openCase, batch)
    return {
      number: batch.number,
      sheet,
      openedAt: new Date(batch.openedAtMs).toISOString(),
      receivedBy: sheet.receivedBy ?? batch.receivedBy,
      evidence: (items.get(batch.number) ?? []).map((item) => item.number),
      closed: saved ? toClosed(saved) : closedAtDrop(sheet, batch),
    }
  })
}

/** The sheet that stands of each batch by its number, for lists that need nothing else of a batch. */
export function sheetsByBatch(openCase: OpenCase): ReadonlyMap<number, BatchSheet> {
  return new Map(openCase.rows.batches.list().map((batch) => [batch.number, standingSheet(openCase, batch).sheet]))
}

function standingSheet(openCase: OpenCase, batch: StoredBatch): { saved: StoredRecord | null; sheet: BatchSheet } {
  const saved = openCase.rows.records.newest('batch-sheet', batchSheetCode(batch.number))
  return { saved, sheet: BatchSheet.parse(saved?.body ?? batch.sheet) }
}

/** A sheet that came with the drop counts as filled in where it says anything the host could not know. */
function closedAtDrop(sheet: BatchSheet, batch: StoredBatch): BatchView['closed'] {
  const { handedOverBy, handedOverAt, place, medium, basis, basisKind, receivedBy, note } = sheet
  const told = [handedOverBy, handedOverAt, place, medium, basis, basisKind, receivedBy, note, ...sheet.hops]
  if (told.every((word) => word === null)) return null
  return { version: 0, at: new Date(batch.openedAtMs).toISOString(), by: batch.receivedBy, reason: null }
}

function toClosed(saved: StoredRecord): NonNullable<BatchView['closed']> {
  const { version, recordedAtMs, recordedBy, reason } = saved
  return { version, at: new Date(recordedAtMs).toISOString(), by: recordedBy, reason }
}
