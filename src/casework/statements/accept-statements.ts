import type { Invitation, Statement } from '../../contract/statements.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { refuseEntry, requireEvidence, requireRecord } from '../records/check-references.ts'

/**
 * Refuses a statement of somebody who is not in the case, with attachments or shown evidence that are not, or with two questions of one
 * number: an answer is cited by its number, so it must be one.
 */
export function acceptStatement(openCase: OpenCase, statement: Statement): void {
  requireRecord(openCase, 'person', statement.person)
  requireEvidence(
    openCase,
    statement.attached.map((attached) => attached.evidence),
  )
  const numbers = statement.questions.map((question) => question.number)
  if (new Set(numbers).size < numbers.length) refuseEntry('questions: number')
  for (const question of statement.questions) requireEvidence(openCase, question.shown)
}

/** Refuses an invitation of somebody who is not in the case. */
export function acceptInvitation(openCase: OpenCase, invitation: Invitation): void {
  requireRecord(openCase, 'person', invitation.person)
}
