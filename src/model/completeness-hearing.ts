import type { Statement } from '../contract/statements.ts'
import type { CompletenessFacts, Entry, GapFinding } from './completeness.ts'
import { gapIf, isBlank } from './gap.ts'

/**
 * The right to be heard, and the form of what was heard (Perbawaslu 7/2022 arts. 29–30): the subject's own statement, invitations that came
 * to nothing, oath, read-back, signature, the recording of an online session.
 *
 * Statements of other subjects are left to their own dossier.
 */
export function hearingGaps(facts: CompletenessFacts): GapFinding[] {
  const heard = new Set(facts.statements.map((statement) => statement.body.person))
  const invited = new Set(facts.invitations.map((invitation) => invitation.body.person))
  const absent = [...invited].filter((person) => !heard.has(person) && !isOtherSubject(person, facts))
  return [
    ...gapIf(!heard.has(facts.subject.id), 'subject-not-heard', facts.subject.id, {
      invitations: facts.invitations.filter((invitation) => invitation.body.person === facts.subject.id).length,
    }),
    ...absent
      .filter((person) => person !== facts.subject.id)
      .flatMap((person) => gapIf(true, 'invited-not-heard', person, { invitations: countInvitations(person, facts) })),
    ...facts.statements.filter((one) => !isOtherSubject(one.body.person, facts)).flatMap((one) => statementGaps(one)),
  ]
}

function countInvitations(person: string, { invitations }: CompletenessFacts): number {
  return invitations.filter((invitation) => invitation.body.person === person).length
}

function isOtherSubject(person: string, { people, subject }: CompletenessFacts): boolean {
  return person !== subject.id && people.some((one) => one.id === person && one.body.role === 'subject')
}

function statementGaps({ id, body }: Entry<Statement>): GapFinding[] {
  const hasRecording = body.attached.some((attached) => attached.as === 'recording')
  const { state, reason } = body.signature
  return [
    ...gapIf(state !== 'signed', 'statement-unsigned', id, { reason: reason ?? '' }),
    ...gapIf(state === 'refused' && isBlank(reason), 'refusal-reason-missing', id),
    ...gapIf(body.mode !== 'written' && body.oath.state === 'not-asked', 'oath-not-asked', id),
    ...gapIf(body.mode !== 'written' && !(body.readBack.done && body.readBack.confirmed), 'read-back-missing', id),
    ...gapIf(body.mode === 'online' && !hasRecording, 'recording-missing', id),
    ...gapIf(isBlank(body.identityCheckedBy), 'identity-check-missing', id),
  ]
}
