import { acceptCapture, acceptExhibit } from '../../casework/intake/accept-intake-records.ts'
import { capturesMissing, draftCapture } from '../../casework/intake/draft-capture.ts'
import { requireEvidence } from '../../casework/records/check-references.ts'
import { displayZoneOf } from '../../casework/timeline/case-setting.ts'
import { createClaimReader } from '../../casework/timeline/list-claims.ts'
import { CaptureSheet, Exhibit } from '../../contract/intake-records.ts'
import { toClaimView } from '../claim-views.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { createRecordHandlers } from '../record-handlers.ts'

type IntakeRecordHandlers = Pick<Handlers, Extract<keyof Handlers, `captures.${string}` | `exhibits.${string}`>>

/** What intake asks people for beside the bytes: capture sheets of posts, and physical exhibits. */
export function createIntakeRecordHandlers(desk: Desk): IntakeRecordHandlers {
  const captures = createRecordHandlers(desk, 'capture', CaptureSheet, acceptCapture)
  const exhibits = createRecordHandlers(desk, 'exhibit', Exhibit, acceptExhibit)
  return {
    'captures.save': captures.save,
    'captures.list': captures.list,
    'captures.history': captures.history,
    'captures.withdraw': captures.withdraw,
    'captures.draft': async ({ caseId, evidence }) => {
      const openCase = desk.caseOf(caseId)
      requireEvidence(openCase, [evidence])
      const { sheet, filledFrom } = draftCapture(openCase, evidence)
      const claims = createClaimReader(openCase).claimsOf(evidence)
      const views = claims.map((claim) => toClaimView(claim, displayZoneOf(openCase)))
      return { sheet, claims: views, filledFrom: [...filledFrom] }
    },
    'captures.missing': async ({ caseId }) => capturesMissing(desk.caseOf(caseId)),
    'exhibits.save': exhibits.save,
    'exhibits.list': exhibits.list,
    'exhibits.history': exhibits.history,
    'exhibits.withdraw': exhibits.withdraw,
  }
}
