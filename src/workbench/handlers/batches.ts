import { batchSheetCode, listBatches } from '../../casework/records/list-batches.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { saveRecord } from '../../vault/record-store.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** The sheet that closes a batch. How the bytes reached us is the host's word, so the method of the sheet is never taken from a person. */
export function createBatchHandlers(desk: Desk): Pick<Handlers, 'evidence.saveBatch'> {
  return {
    'evidence.saveBatch': async ({ caseId, batch, sheet, reason }) => {
      const opened = desk.caseOf(caseId)
      const before = findBatch(opened, batch)
      if (before.closed !== null && reason === null)
        throw new WorkbenchError('reason-needed', 'the sheet is closed', { details: { what: batchSheetCode(batch) } })
      saveRecord(opened, 'batch-sheet', {
        id: batchSheetCode(batch),
        version: before.closed?.version || null, // version 0 came with the drop and is no record
        body: { ...sheet, method: before.sheet.method },
        actor: desk.operator,
        reason,
        act: 'batch-sheet-saved',
      })
      return findBatch(opened, batch)
    },
  }
}

function findBatch(opened: ReturnType<Desk['caseOf']>, number: number): ReturnType<typeof listBatches>[number] {
  const batch = listBatches(opened).find((one) => one.number === number)
  if (!batch) throw new WorkbenchError('not-found', 'no such batch', { details: { what: batchSheetCode(number) } })
  return batch
}
