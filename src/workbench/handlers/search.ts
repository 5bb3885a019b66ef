import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** Full-text search; an index that is behind catches up before it answers. */
export function createSearchHandlers(desk: Desk): Pick<Handlers, 'evidence.search'> {
  return {
    'evidence.search': async ({ caseId, query, limit }) => {
      const opened = desk.caseOf(caseId)
      await desk.searches.of(opened).catchUp()
      // The case may have been closed meanwhile; then that is what is said.
      return desk.searches.of(desk.caseOf(caseId)).find(query, limit)
    },
  }
}
