import { acceptInvitation, acceptStatement } from '../../casework/statements/accept-statements.ts'
import { Invitation, Statement } from '../../contract/statements.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'

type StatementHandlers = Pick<Handlers, Extract<keyof Handlers, `statements.${string}` | `invitations.${string}`>>

/** Interview records and invitations; each save is a new version, the earlier ones stay. */
export function createStatementHandlers(desk: Desk): StatementHandlers {
  const statements = createRecordHandlers(desk, 'statement', Statement, acceptStatement)
  const invitations = createRecordHandlers(desk, 'invitation', Invitation, acceptInvitation)
  return {
    'statements.save': statements.save,
    'statements.list': statements.list,
    'statements.history': statements.history,
    'statements.withdraw': statements.withdraw,
    'invitations.save': invitations.save,
    'invitations.list': invitations.list,
  }
}
