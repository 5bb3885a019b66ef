import { acceptPageGroup } from '../../casework/intake/accept-page-group.ts'
import { PageGroup } from '../../contract/page-groups.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'

/** Pages of one paper that came in as separate pictures: put together in their order, and taken apart again. */
export function createPageGroupHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `pages.${string}`>> {
  const groups = createRecordHandlers(desk, 'page-group', PageGroup, acceptPageGroup)
  return {
    'pages.save': groups.save,
    'pages.list': groups.list,
    'pages.history': groups.history,
    'pages.withdraw': groups.withdraw,
  }
}
