import type { Recorded } from '../contract/records.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { toRecorded, type RecordKind } from '../vault/record-store.ts'
import type { BodySchema } from './record-handlers.ts'

/** The one record of a kind of which a case has one, or null. */
export function findSingle<Body>(opened: OpenCase, kind: RecordKind, schema: BodySchema<Body>): Recorded<Body> | null {
  const [record] = opened.rows.records.list(kind)
  return record ? { ...toRecorded(record), body: schema.parse(record.body) } : null
}
