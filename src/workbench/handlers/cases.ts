import { toHex } from '../../base/hex.ts'
import { acceptCaseRecord, acceptElectionData } from '../../casework/elections/accept-election-data.ts'
import { CaseRecord, ClockCheck, ElectionData, type CaseSummary } from '../../contract/case-record.ts'
import type { Recorded } from '../../contract/records.ts'
import { createCase, openCase, type OpenCase } from '../../vault/open-case.ts'
import { toRecorded, undoLastChange, type RecordKind } from '../../vault/record-store.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers, type BodySchema } from '../record-handlers.ts'
import { shippedPacks } from '../shipped-packs.ts'

type CaseHandlers = Pick<Handlers, Extract<keyof Handlers, `case.${string}` | `elections.${string}`>>

/** Making, opening and closing a case, and the record that says what it is about. */
export function createCaseHandlers(desk: Desk): Omit<CaseHandlers, 'case.check'> {
  return {
    'case.create': async (input) => {
      const { path } = desk.grants.take(input.folder)
      const identity = {
        caseId: createCaseId(desk),
        code: toHex(desk.randomness.bytes(4)).toUpperCase(),
        title: input.title,
        sample: input.sample,
        displayZone: input.displayZone,
        evidencePrefix: input.evidencePrefix,
      }
      return summarise(desk.adopt(createCase(path, identity, { ports: desk.vaultPorts, operator: desk.operator })))
    },
    'case.open': async (input) => {
      const { path } = desk.grants.take(input.folder)
      return summarise(desk.adopt(openCase(path, { ports: desk.vaultPorts, operator: desk.operator })))
    },
    'case.close': async (input) => ({ closed: desk.closeCase(input.caseId) }),
    'case.summary': async (input) => summarise(desk.caseOf(input.caseId)),
    'case.record': async (input) => findSingle(desk.caseOf(input.caseId), 'case-record', CaseRecord),
    'case.saveRecord': createRecordHandlers(desk, 'case-record', CaseRecord, (_openCase, record) =>
      acceptCaseRecord(record, shippedPacks()),
    ).save,
    'case.checkClock': createRecordHandlers(desk, 'clock-check', ClockCheck).save,
    'case.undo': async (input) => undoLastChange(desk.caseOf(input.caseId), desk.operator),
    'elections.data': async (input) => findSingle(desk.caseOf(input.caseId), 'elections', ElectionData),
    'elections.save': createRecordHandlers(desk, 'elections', ElectionData, (_openCase, data) =>
      acceptElectionData(data, shippedPacks()),
    ).save,
  }
}

function summarise(opened: OpenCase): CaseSummary {
  const { identity } = opened
  const { sequence, entryHash, merkleRoot } = opened.log.head()
  return {
    caseId: identity.caseId,
    code: identity.code,
    title: identity.title,
    sample: identity.sample,
    createdAt: new Date(identity.createdAtMs).toISOString(),
    displayZone: identity.displayZone,
    evidenceCount: opened.rows.evidence.count(),
    custody: { sequence, entryHash, merkleRoot },
    record: findSingle(opened, 'case-record', CaseRecord),
  }
}

function findSingle<Body>(opened: OpenCase, kind: RecordKind, schema: BodySchema<Body>): Recorded<Body> | null {
  const [record] = opened.rows.records.list(kind)
  return record ? { ...toRecorded(record), body: schema.parse(record.body) } : null
}

/** A UUID of version 4 from the injected source of randomness, so that the sample case is the same everywhere. */
function createCaseId(desk: Desk): string {
  const bytes = Uint8Array.from(desk.randomness.bytes(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
