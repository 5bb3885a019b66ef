import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** Watched folders. A host that ends after its call, or that is handed uploads, has no folder to look at. */
export function createWatchHandlers(desk: Desk): Pick<Handlers, Extract<keyof Handlers, `watches.${string}`>> {
  return {
    'watches.list': async ({ caseId }) => desk.watches.list(desk.caseOf(caseId)),
    'watches.start': async ({ caseId, folder }) => {
      const openCase = desk.caseOf(caseId)
      const { path, method } = desk.grants.take(folder)
      if (!desk.staysOpen || method === 'browser-upload')
        throw new WorkbenchError('not-available-here', 'no folder to watch here', {
          details: { what: 'watched-folder' },
        })
      return desk.watches.start(openCase, path)
    },
    'watches.stop': async ({ caseId, watch }) => desk.watches.stop(desk.caseOf(caseId), watch),
    'watches.goOn': async ({ caseId, watch }) => desk.watches.goOn(desk.caseOf(caseId), watch),
    'watches.forget': async ({ caseId, watch }) => desk.watches.forget(desk.caseOf(caseId), watch),
  }
}
