import { casePacks } from '../../casework/data-packs/case-packs.ts'
import { FrozenDossier } from '../../contract/dossier.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { exportVersion, listVersions } from '../dossier/dossier-versions.ts'
import { stopDraft } from '../dossier/draft-watch.ts'
import { freezeDossier } from '../dossier/freeze-dossier.ts'
import type { DossierViews } from '../dossier/prepare-dossier.ts'
import { previewDossier } from '../dossier/preview-dossier.ts'
import { shippedPacks } from '../shipped-packs.ts'
import { analysisContext, listGapsIn } from './analysis.ts'

type DossierOperation =
  | 'dossier.freeze'
  | 'dossier.list'
  | 'dossier.preview'
  | 'dossier.cancelPreview'
  | 'dossier.versions'
  | 'dossier.exportVersion'

/** Drafts and final versions; their gaps are told in the language of the dossier, whatever the screen speaks. */
export function createDossierHandlers(desk: Desk): Pick<Handlers, DossierOperation> {
  const views: DossierViews = {
    contextOf: (openCase) => analysisContext(desk, openCase, casePacks(openCase, shippedPacks())),
    gapsOf: (openCase, subject, context) => listGapsIn('id', openCase, { subject, context }),
  }
  return {
    'dossier.preview': (input) => previewDossier(desk, input, views),
    'dossier.freeze': (input) => freezeDossier(desk, input, views),
    'dossier.cancelPreview': async ({ caseId }) => ({ stopped: stopDraft(desk.caseOf(caseId)) }),
    'dossier.versions': async ({ caseId }) => listVersions(desk, desk.caseOf(caseId)),
    'dossier.exportVersion': (input) => exportVersion(desk, input),
    'dossier.list': async (input) =>
      desk
        .caseOf(input.caseId)
        .rows.dossiers.list()
        .map((stored) => FrozenDossier.parse(stored)),
  }
}
