import { acceptOffice } from '../../casework/office/accept-office.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { OfficeProfile } from '../../contract/office.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { findSingle } from '../find-single.ts'
import { createRecordHandlers } from '../record-handlers.ts'

type OfficeOperation = 'office.profile' | 'office.save' | 'case.office' | 'case.saveOffice'

/** The office as this installation knows it, and as a case was started with it. */
export function createOfficeHandlers(desk: Desk): Pick<Handlers, OfficeOperation> {
  return {
    'office.profile': async () => desk.settings?.read('office', OfficeProfile) ?? null,
    'office.save': async (profile) => {
      if (desk.settings === null)
        throw new WorkbenchError('not-available-here', 'no home to keep it in', { details: { what: 'office-profile' } })
      acceptOffice(profile)
      desk.settings.write('office', profile)
      return profile
    },
    'case.office': async (input) => findSingle(desk.caseOf(input.caseId), 'office', OfficeProfile),
    'case.saveOffice': createRecordHandlers(desk, 'office', OfficeProfile, (_openCase, profile) =>
      acceptOffice(profile),
    ).save,
  }
}
