import { FrozenDossier } from '../../contract/dossier.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

export function createDossierHandlers(desk: Desk): Pick<Handlers, 'dossier.freeze' | 'dossier.list'> {
  return {
    'dossier.list': async (input) =>
      desk
        .caseOf(input.caseId)
        .rows.dossiers.list()
        .map((stored) => FrozenDossier.parse(stored)),
    'dossier.freeze': async () => {
      throw new WorkbenchError('not-available-here', 'later', { details: { what: 'x' } })
    },
  }
}
