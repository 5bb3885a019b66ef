import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createAnalysisHandlers } from './analysis.ts'
import { createBatchHandlers } from './batches.ts'
import { createCaseHandlers } from './cases.ts'
import { createChatHandlers } from './chats.ts'
import { createContradictionHandlers } from './contradictions.ts'
import { createCustodyHandlers } from './custody.ts'
import { createPurgeHandlers } from './purge.ts'
import { createIntakeRecordHandlers } from './intake-records.ts'
import { createDeskHandlers } from './desk.ts'
import { createDocumentHandlers } from './document-handlers.ts'
import { createEmbeddedPictureHandlers } from './embedded-pictures.ts'
import { createEvidenceHandlers } from './evidence.ts'
import { createImportHandlers } from './imports.ts'
import { createFormHelpHandlers } from './form-help.ts'
import { createOfficeHandlers } from './office.ts'
import { createPageGroupHandlers } from './page-groups.ts'
import { createPeopleHandlers } from './people.ts'
import { createRecordHistoryHandlers } from './record-history.ts'
import { createRegisterHandlers } from './register.ts'
import { createSearchHandlers } from './search.ts'
import { createStatementHandlers } from './statements.ts'
import { createTimeHandlers } from './time.ts'
import { createTimeClaimHandlers } from './time-claims.ts'
import { createTimelineHandlers } from './timeline.ts'
import { createTimelineWindowHandlers } from './timeline-window.ts'
import { createWatchHandlers } from './watches.ts'

/** Every handler there is; an operation nobody handles does not compile. */
export function createHandlers(desk: Desk): Handlers {
  return {
    ...createCaseHandlers(desk),
    ...createDeskHandlers(desk),
    ...createOfficeHandlers(desk),
    ...createEvidenceHandlers(desk),
    ...createEmbeddedPictureHandlers(desk),
    ...createPurgeHandlers(desk),
    ...createChatHandlers(desk),
    ...createBatchHandlers(desk),
    ...createRegisterHandlers(desk),
    ...createImportHandlers(desk),
    ...createWatchHandlers(desk),
    ...createSearchHandlers(desk),
    ...createCustodyHandlers(desk),
    ...createIntakeRecordHandlers(desk),
    ...createPageGroupHandlers(desk),
    ...createPeopleHandlers(desk),
    ...createStatementHandlers(desk),
    ...createTimelineHandlers(desk),
    ...createTimelineWindowHandlers(desk),
    ...createTimeHandlers(desk),
    ...createTimeClaimHandlers(desk),
    ...createAnalysisHandlers(desk),
    ...createContradictionHandlers(desk),
    ...createRecordHistoryHandlers(desk),
    ...createFormHelpHandlers(desk),
    ...createDocumentHandlers(desk),
  }
}
