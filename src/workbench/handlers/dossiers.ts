import type { Gap } from '../../contract/dossier.ts'
import { FrozenDossier } from '../../contract/dossier.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { freezeDossier } from '../dossier/freeze-dossier.ts'
import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { analysisContext } from './analysis.ts'

/** Final versions. `gapsOf` is the handler that lists gaps, so that both say the same. */
export function createDossierHandlers(
  desk: Desk,
  gapsOf: (input: { caseId: string; subject: string }) => Promise<Gap[]>,
): Pick<Handlers, 'dossier.freeze' | 'dossier.list'> {
  return {
    'dossier.freeze': (input) =>
      freezeDossier(desk, input, {
        contextOf: (openCase) => analysisContext(desk, openCase, casePacks(openCase, shippedPacks())),
        gapsOf: (caseId, subject) => gapsOf({ caseId, subject }),
      }),
    'dossier.list': async (input) =>
      desk
        .caseOf(input.caseId)
        .rows.dossiers.list()
        .map((stored) => FrozenDossier.parse(stored)),
  }
}
