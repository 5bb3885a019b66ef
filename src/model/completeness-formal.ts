import type { CaseRecord } from '../contract/case-record.ts'
import type { RequiredFieldCode } from '../contract/data-packs/recipients.ts'
import type { CompletenessFacts, GapFinding } from './completeness.ts'
import { gapIf, isBlank } from './gap.ts'

const aboutCase = 'kasus'

/**
 * Formal requirements (*syarat formal*): the case record, the assignment, who reported, who decides, and the fields the recipient asks for
 * (`recipients.json`; UU 7/2017 art. 454(4), UU 1/2015 art. 134).
 */
export function formalGaps(facts: CompletenessFacts): GapFinding[] {
  const { record } = facts
  if (record === null) return [{ code: 'record-missing', about: aboutCase, params: {} }]
  return [
    ...gapIf(record.contest === null, 'contest-missing', aboutCase),
    ...gapIf(record.region === null, 'region-missing', aboutCase),
    ...gapIf(record.ruleSet === null, 'rule-set-missing', aboutCase),
    ...gapIf(record.becameKnown.length === 0, 'became-known-missing', aboutCase),
    ...gapIf(record.receivedAt === null, 'received-missing', aboutCase),
    ...gapIf(needsRegistration(record) && record.registeredAt === null, 'registered-missing', aboutCase),
    ...gapIf(
      record.assignmentLetter === null || isBlank(record.assignmentLetter.number),
      'assignment-missing',
      aboutCase,
    ),
    ...gapIf(!record.officers.some((officer) => officer.signs !== null), 'signers-missing', aboutCase),
    ...gapIf(record.recipient === null || facts.form === null, 'recipient-missing', aboutCase),
    ...gapIf(record.issuer === null, 'issuer-missing', aboutCase),
    ...reporterGaps(facts, record),
    ...gapIf(facts.plenaries.length === 0, 'plenary-missing', aboutCase),
    ...requiredFieldGaps(facts, record),
    ...subjectGaps(facts),
  ]
}

/** *Informasi awal* is not registered; a report, a finding and a transfer are. */
function needsRegistration(record: CaseRecord): boolean {
  return record.intakeKind !== 'tip'
}

function reporterGaps({ people }: CompletenessFacts, record: CaseRecord): GapFinding[] {
  const has = (role: string): boolean => people.some((person) => person.body.role === role)
  return [
    ...gapIf(record.intakeKind === 'report' && !has('reporter'), 'reporter-missing', aboutCase),
    ...gapIf(record.intakeKind === 'finding' && !has('finder') && !has('supervisor'), 'finder-missing', aboutCase),
  ]
}

function requiredFieldGaps(facts: CompletenessFacts, record: CaseRecord): GapFinding[] {
  const fields = facts.form?.requiredFields ?? []
  return fields.flatMap((field) =>
    gapIf(!hasField(field.code, facts, record), `field-${field.code}`, fieldOwner(field.code, facts), {
      field: field.nameId,
      recipient: facts.form?.recipientName ?? '',
    }),
  )
}

function fieldOwner(code: RequiredFieldCode, { subject }: CompletenessFacts): string {
  const ofCase: readonly RequiredFieldCode[] = ['intakeKind', 'dateKnown', 'registrationNumber', 'plenaryMinutes']
  return ofCase.includes(code) ? aboutCase : subject.id
}

function hasField(code: RequiredFieldCode, facts: CompletenessFacts, record: CaseRecord): boolean {
  const { body } = facts.subject
  const posts = facts.postsAtAct
  const checks: Readonly<Record<RequiredFieldCode, () => boolean>> = {
    subjectName: () => !isBlank(body.name),
    subjectPosition: () => posts.some((post) => !isBlank(post.position) && !isBlank(post.workUnit)),
    personnelAuthority: () => posts.some((post) => !isBlank(post.personnelAuthority)),
    directSuperior: () => posts.some((post) => post.directSuperior !== null),
    actDatePlace: () => facts.allegations.length > 0 && facts.allegations.every((one) => one.hasTime && one.hasPlace),
    intakeKind: () => !isBlank(record.reportNumber) || !isBlank(record.registrationNumber),
    nip: () => !isBlank(body.nip) || !isBlank(body.niPppk) || !isBlank(body.nik),
    dateKnown: () => record.becameKnown.length > 0,
    registrationNumber: () => !isBlank(record.registrationNumber),
    plenaryMinutes: () => facts.plenaries.some((plenary) => !isBlank(plenary.body.number)),
  }
  return checks[code]()
}

function subjectGaps({ subject, postsAtAct, openWarnings }: CompletenessFacts): GapFinding[] {
  return [
    ...gapIf(subject.body.subjectKind === null, 'subject-kind-missing', subject.id),
    ...gapIf(postsAtAct.length === 0, 'post-at-act-missing', subject.id),
    ...gapIf(
      postsAtAct.some((post) => post.source.length === 0),
      'post-source-missing',
      subject.id,
    ),
    ...openWarnings.flatMap((code) => gapIf(true, 'identity-warning-open', `${subject.id} ${code}`, { code })),
  ]
}
