import { standingRecords } from '../../casework/records/standing-records.ts'
import { datedEvents, twoPlacesOf } from '../../casework/timeline/view-timeline.ts'
import { listContradictions } from '../../model/contradictions.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** Contradictions as people entered them, beside those the timeline shows by itself. */
export function createContradictionHandlers(desk: Desk): Pick<Handlers, 'contradictions.all'> {
  return {
    'contradictions.all': async ({ caseId }) => {
      const openCase = desk.caseOf(caseId)
      const records = standingRecords(openCase, 'contradiction')
      const versions = new Map(records.map(({ id, version }) => [id, version]))
      const entered = records.map(({ id, body }) => ({ id, contradiction: body }))
      return listContradictions(entered, twoPlacesOf(datedEvents(openCase))).map((one) => {
        if (one.kind === 'entered') return { ...one, version: versions.get(one.id) ?? 1 }
        const { person, one: first, other } = one.conflict
        return { kind: one.kind, person, events: [first, other], open: one.open }
      })
    },
  }
}
