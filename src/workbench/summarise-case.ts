import { displayZoneOf } from '../casework/timeline/case-setting.ts'
import { CaseRecord, type CaseSummary } from '../contract/case-record.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { findSingle } from './find-single.ts'

/** What a case is and how far it has come, as the contract tells it. */
export function summariseCase(opened: OpenCase): CaseSummary {
  const { identity } = opened
  const { sequence, entryHash, merkleRoot } = opened.log.head()
  return {
    caseId: identity.caseId,
    code: identity.code,
    title: identity.title,
    sample: identity.sample,
    createdAt: new Date(identity.createdAtMs).toISOString(),
    displayZone: displayZoneOf(opened),
    evidenceCount: opened.rows.evidence.count(),
    custody: { sequence, entryHash, merkleRoot },
    record: findSingle(opened, 'case-record', CaseRecord),
  }
}
