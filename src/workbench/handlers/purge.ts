import { WorkbenchError } from '../../contract/failure.ts'
import { purgeObstacles } from '../../text/purge.ts'
import { say } from '../../text/say.ts'
import { purgeEvidence, purgeObstacle } from '../../vault/purge-evidence.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { sweepDrafts } from '../dossier/kept-documents.ts'
import { forgetRegisterFacts, toEvidenceViews } from '../register-facts.ts'

/** Purging of a withdrawn item: refused in words where it would be one in name only. */
export function createPurgeHandlers(desk: Desk): Pick<Handlers, 'evidence.purge'> {
  return {
    'evidence.purge': async ({ caseId, evidence, confirm, reason, legalBasis, orderedBy }) => {
      const opened = desk.caseOf(caseId)
      const { rows } = opened
      if (!rows.evidence.find(evidence))
        throw new WorkbenchError('reference-unknown', 'no such evidence number', { details: { what: evidence } })
      const refuse = (why: keyof typeof purgeObstacles, numbers: readonly string[]) => {
        const told = say(purgeObstacles[why], desk.language, { numbers: numbers.join(', ') })
        return new WorkbenchError('purge-refused', why, { details: { what: evidence, why: told } })
      }
      if (confirm !== evidence) throw refuse('not-confirmed', [])
      const obstacle = purgeObstacle(opened, evidence)
      if (obstacle) throw refuse(obstacle.why, obstacle.numbers)
      if (desk.imports.isBusy(caseId)) throw new WorkbenchError('case-busy', 'files are being copied')
      desk.searches.close(caseId)
      await sweepDrafts(opened)
      const purged = await purgeEvidence(opened, { evidence, reason, legalBasis, orderedBy, actor: desk.operator })
      forgetRegisterFacts(opened)
      const stored = rows.evidence.find(evidence)
      const [view] = stored ? toEvidenceViews(opened, [stored]) : []
      if (!view) throw new Error('an item without a view')
      const finalVersions = rows.dossiers.list().length
      return { ...purged, view, evidence: [...purged.evidence], stillHeldBy: [...purged.stillHeldBy], finalVersions }
    },
  }
}
