import {
  AcceptedGap,
  Allegation,
  Conclusion,
  Contradiction,
  ElementAssessment,
  EvidenceUse,
  Motive,
  Narrative,
  Plenary,
  Proportionality,
  Recommendation,
} from '../../contract/analysis.ts'
import { CaseRecord, ClockCheck, ElectionData } from '../../contract/case-record.ts'
import { ChatSetting } from '../../contract/chats.ts'
import { DossierSignature } from '../../contract/dossier-versions.ts'
import { CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import { BatchSheet, EvidenceDescription } from '../../contract/evidence.ts'
import { PageGroup } from '../../contract/page-groups.ts'
import { OfficeProfile } from '../../contract/office.ts'
import { Account, Link, Person } from '../../contract/people.ts'
import { Invitation, Statement } from '../../contract/statements.ts'
import { AddedClaim, Adoption, CaseEvent, DeviceCard } from '../../contract/timeline.ts'
import { CasePack, TimeSettings } from '../../contract/time-settings.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { listRecords } from '../../vault/record-store.ts'

/** The schema that gives a stored body of each kind its type. */
const schemas = {
  'clock-check': ClockCheck,
  'case-record': CaseRecord,
  elections: ElectionData,
  office: OfficeProfile,
  'batch-sheet': BatchSheet,
  person: Person,
  account: Account,
  link: Link,
  statement: Statement,
  invitation: Invitation,
  claim: AddedClaim,
  adoption: Adoption,
  device: DeviceCard,
  event: CaseEvent,
  allegation: Allegation,
  element: ElementAssessment,
  motive: Motive,
  proportionality: Proportionality,
  contradiction: Contradiction,
  plenary: Plenary,
  conclusion: Conclusion,
  recommendation: Recommendation,
  narrative: Narrative,
  use: EvidenceUse,
  'accepted-gap': AcceptedGap,
  description: EvidenceDescription,
  'time-settings': TimeSettings,
  'case-pack': CasePack,
  'dossier-signature': DossierSignature,
  'chat-setting': ChatSetting,
  capture: CaptureSheet,
  exhibit: Exhibit,
  'page-group': PageGroup,
} as const

/** Kinds of casework records whose bodies have a schema here. */
export type CaseworkKind = keyof typeof schemas

/** The type of a body of one kind. */
export type BodyOf<Kind extends CaseworkKind> = ReturnType<(typeof schemas)[Kind]['parse']>

/** A record that stands: not withdrawn, its body typed. `sequence` is the custody entry that wrote this version. */
export type Standing<Body> = {
  readonly id: string
  readonly version: number
  readonly sequence: number
  readonly body: Body
}

/** The standing records of a kind, in the order of their codes; withdrawn ones are left out. */
export function standingRecords<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
): Array<Standing<BodyOf<Kind>>> {
  return listRecords(openCase, kind).map((record) => ({
    id: record.id,
    version: record.version,
    sequence: record.custodySequence,
    body: parseBody(kind, record.body),
  }))
}

/** The one record of a kind of which a case has one, or null. */
export function singleRecord<Kind extends 'case-record' | 'elections' | 'office' | 'time-settings'>(
  openCase: OpenCase,
  kind: Kind,
): BodyOf<Kind> | null {
  return standingRecords(openCase, kind)[0]?.body ?? null
}

/** The standing record of that code, or null where it is unknown or withdrawn. */
export function standingRecord<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
  id: string,
): Standing<BodyOf<Kind>> | null {
  const record = openCase.rows.records.newest(kind, id)
  if (record === null || record.withdrawn) return null
  return { id, version: record.version, sequence: record.custodySequence, body: parseBody(kind, record.body) }
}

/** The version of a record that stood when the custody log had so many entries, or null. */
export function recordAt<Kind extends CaseworkKind>(
  openCase: OpenCase,
  kind: Kind,
  { id, sequence }: { id: string; sequence: number },
): BodyOf<Kind> | null {
  const then = openCase.rows.records.history(kind, id).findLast((version) => version.custodySequence <= sequence)
  return then === undefined || then.withdrawn ? null : parseBody(kind, then.body)
}

function parseBody<Kind extends CaseworkKind>(kind: Kind, body: unknown): BodyOf<Kind> {
  // The table pairs each kind with its own schema, which TypeScript cannot see through an index that is still a type parameter.
  return schemas[kind].parse(body) as BodyOf<Kind>
}
