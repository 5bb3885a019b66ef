import type { DossierDraft } from '../../contract/dossier-versions.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { isReproduced } from '../../dossier/compose/annexes/exhibits.ts'
import type { Desk } from '../desk.ts'
import { dossierAsset } from '../parse-asset-path.ts'
import { gatherMaterial } from './gather-material.ts'
import { handOut } from './hand-out.ts'
import { keptDocuments } from './kept-documents.ts'
import { watchDraft } from './draft-watch.ts'
import { prepareDossier, type DossierViews } from './prepare-dossier.ts'
import { writeDossier } from './write-dossier.ts'

/** Composes the dossier as it would be fixed now, marked as a draft on every page. Open gaps do not refuse it; only a copy that leaves the case is noted. */
export async function previewDossier(
  desk: Desk,
  input: ParsedInputOf<'dossier.preview'>,
  views: DossierViews,
): Promise<DossierDraft> {
  const prepared = await prepareDossier(desk, input, views)
  const { openCase, subject, gaps } = prepared
  const documents = keptDocuments(openCase, (count) => desk.randomness.bytes(count))
  const material = gatherMaterial({ ...prepared, draft: true })
  const total = material.evidence.filter(isReproduced).length
  const { name, path, written } = await watchDraft(desk, { openCase, total }, async (watch) => {
    const place = await documents.placeForDraft(`${subject.id} ${input.edition}`)
    return { ...place, written: await writeDossier(desk, { openCase, material, path: place.path, watch }) }
  })
  const { pages, sizeBytes, sha256, signatureFields } = written
  if (input.to !== null) {
    await handOut(path, desk.grants.take(input.to).path)
    const details = { subject: subject.id, sha256 }
    openCase.change({ act: 'draft-exported', actor: desk.operator, details }, () => undefined)
  }
  return { asset: dossierAsset(input.caseId, name), pages, sizeBytes, gaps: [...gaps], signatureFields }
}
