import type { Desk } from '../desk.ts'
import { whenAsked } from '../when-asked.ts'

/** The handlers that compose, sign or check documents, each group loaded when it is first asked for. */
export function createDocumentHandlers(desk: Desk) {
  return {
    ...whenAsked(['prints.make'], async () => (await import('./prints.ts')).createPrintHandlers(desk)),
    ...whenAsked(['timeline.saveFigure'], async () =>
      (await import('./timeline-figure.ts')).createTimelineFigureHandlers(desk),
    ),
    ...whenAsked(
      [
        'dossier.freeze',
        'dossier.list',
        'dossier.preview',
        'dossier.cancelPreview',
        'dossier.versions',
        'dossier.exportVersion',
      ],
      async () => (await import('./dossiers.ts')).createDossierHandlers(desk),
    ),
    ...whenAsked(['dossier.inspectKey', 'dossier.sign', 'dossier.signVersion'], async () =>
      (await import('./signing.ts')).createSigningHandlers(desk),
    ),
    ...whenAsked(['trust.list', 'trust.import', 'trust.remove', 'trust.pin'], async () =>
      (await import('./trust.ts')).createTrustHandlers(desk),
    ),
    ...whenAsked(['dossier.verify', 'dossier.verifyVersion', 'dossier.saveCheckingPage'], async () =>
      (await import('./verification.ts')).createVerificationHandlers(desk),
    ),
  }
}
