import { WorkbenchError } from '../../contract/failure.ts'
import type { RecordKindName, RecordVersion } from '../../contract/record-history.ts'
import { compareBodies } from '../../model/compare-bodies.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { findRecord, findUndoable, withdrawRecord } from '../../vault/record-store.ts'
import type { StoredRecord } from '../../vault/storage/record-rows.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** What a case cannot be without, and what is only ever corrected: it is changed, never taken out of use. */
const standing: ReadonlySet<RecordKindName> = new Set([
  'case-record',
  'elections',
  'office',
  'batch-sheet',
  'clock-check',
  'time-settings',
])

/** Versions of any casework record, what they tell differently, and taking one out of use. */
export function createRecordHistoryHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `records.${string}`>> {
  return {
    'records.versions': async ({ caseId, kind, id }) => {
      const openCase = desk.caseOf(caseId)
      return historyOf(openCase, kind, id).map((record) => toVersion(openCase, record))
    },
    'records.compare': async ({ caseId, kind, id, from, to }) => {
      const versions = historyOf(desk.caseOf(caseId), kind, id)
      const [before, after] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted))
      if (before && after) return compareBodies(before.body, after.body)
      throw new WorkbenchError('not-found', 'no such version', { details: { what: `${id} (${from}, ${to})` } })
    },
    'records.withdraw': async ({ caseId, kind, id, reason }) => {
      const openCase = desk.caseOf(caseId)
      if (standing.has(kind)) throw new WorkbenchError('not-permitted', 'that kind of record is never withdrawn')
      if (findRecord(openCase, kind, id).withdrawn)
        throw new WorkbenchError('not-found', 'withdrawn already', { details: { what: id } })
      return toVersion(openCase, withdrawRecord(openCase, kind, { id, reason, actor: desk.operator }))
    },
    'records.undoable': async ({ caseId }) => {
      const openCase = desk.caseOf(caseId)
      const found = findUndoable(openCase, desk.operator)
      if (found === null) return null
      const records = openCase.rows.records.ofSequence(found.sequence)
      return { ...found, records: records.map(({ kind, id, version }) => ({ kind, id, version })) }
    },
  }
}

function historyOf(openCase: OpenCase, kind: RecordKindName, id: string): StoredRecord[] {
  findRecord(openCase, kind, id)
  return openCase.rows.records.history(kind, id)
}

function toVersion(openCase: OpenCase, record: StoredRecord): RecordVersion {
  const { version, recordedBy, recordedAtMs, reason, withdrawn, custodySequence: sequence } = record
  const at = new Date(recordedAtMs).toISOString()
  return { version, at, by: recordedBy, reason, withdrawn, act: openCase.rows.custody.actOf(sequence), sequence }
}
