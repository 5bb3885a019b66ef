import type { DossierManifest } from '../../contract/dossier-manifest.ts'
import type { DossierEvidence, DossierMaterial } from '../compose/dossier-material.ts'

type ManifestQuestion = {
  material: DossierMaterial
  /** First annex page by evidence number, for the items that are shown. */
  annexPageOf: ReadonlyMap<string, number>
  signatureFields: readonly string[]
}

/**
 * The hash manifest of a dossier: what a stranger compares originals and the custody log against.
 *
 * Made after the pages are set, because it says on which page each item is shown; every item received is in it.
 */
export function buildManifest({ material, annexPageOf, signatureFields }: ManifestQuestion): DossierManifest {
  const { head, leaves } = material.custody
  return {
    format: 'netra-dossier-manifest',
    version: 1,
    dossier: {
      number: material.record?.dossierNumber ?? null,
      code: material.case.code,
      edition: material.edition,
      subject: material.subject.body.code,
      recipient: material.form.recipient,
      frozenAt: material.frozenAt,
      sample: material.case.sample,
    },
    caseId: material.case.caseId,
    custody: { sequence: head.sequence, entryHash: head.entryHash, merkleRoot: head.merkleRoot },
    custodyLeaves: [...leaves],
    evidence: material.evidence.map((item) => ({
      number: item.view.number,
      sha256: item.view.sha256,
      sizeBytes: item.view.sizeBytes,
      mediaType: item.view.mediaType,
      use: evidenceUse(item),
      annexPage: annexPageOf.get(item.view.number) ?? null,
    })),
    dataPacks: material.dataPacks.map(({ name, sha256 }) => ({ name, sha256 })),
    signatureFields: [...signatureFields],
    producer: { name: material.producer.name, version: material.producer.version },
  }
}

/** How an item was used; one nobody has accounted for was not relied on. */
export function evidenceUse({ view, use }: DossierEvidence): DossierManifest['evidence'][number]['use'] {
  if (view.withdrawn !== null) return 'withdrawn'
  return use?.use ?? 'not-relied-on'
}
