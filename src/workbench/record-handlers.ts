import type { Recorded } from '../contract/records.ts'
import {
  findRecord,
  listRecords,
  saveRecord,
  toRecorded,
  withdrawRecord,
  type RecordKind,
} from '../vault/record-store.ts'
import type { StoredRecord } from '../vault/storage/record-rows.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'

/** Something that accepts a stored body and gives it its type: a schema of the contract. */
export type BodySchema<Body> = { parse(value: unknown): Body }

type SaveInput<Body> = { caseId: string; id: string | null; version: number | null; reason: string | null; body: Body }

/**
 * The four handlers every kind of casework record shares.
 *
 * `accept` may refuse a body that fits its schema but points at something that is not in the case (`reference-unknown`).
 */
export function createRecordHandlers<Body>(
  desk: Desk,
  kind: RecordKind,
  schema: BodySchema<Body>,
  accept: (openCase: OpenCase, body: Body, id: string | null) => void = () => undefined,
) {
  const typed = (record: StoredRecord): Recorded<Body> => ({ ...toRecorded(record), body: schema.parse(record.body) })
  return {
    save: async (input: SaveInput<Body>): Promise<Recorded<Body>> => {
      const openCase = desk.caseOf(input.caseId)
      accept(openCase, input.body, input.id)
      const entry = {
        id: input.id,
        version: input.version,
        body: input.body,
        actor: desk.operator,
        reason: input.reason,
      }
      return typed(saveRecord(openCase, kind, entry))
    },
    list: async (input: { caseId: string; includeWithdrawn: boolean }): Promise<Array<Recorded<Body>>> =>
      listRecords(desk.caseOf(input.caseId), kind, input.includeWithdrawn).map(typed),
    history: async (input: { caseId: string; id: string }): Promise<Array<Recorded<Body>>> => {
      const openCase = desk.caseOf(input.caseId)
      findRecord(openCase, kind, input.id)
      return openCase.rows.records.history(kind, input.id).map(typed)
    },
    withdraw: async (input: { caseId: string; id: string; reason: string }): Promise<Recorded<Body>> => {
      const entry = { id: input.id, actor: desk.operator, reason: input.reason }
      return typed(withdrawRecord(desk.caseOf(input.caseId), kind, entry))
    },
  }
}
