import type { DossierFacts } from '../model/verdict.ts'
import type { Examination } from './examine/examination.ts'

/** What a dossier says of itself, the embedded manifest first; null for other documents. */
export function dossierFacts({ kind, marks }: Examination): DossierFacts | null {
  if (kind !== 'netra-dossier') return null
  const { manifest, properties } = marks
  const value = manifest?.value
  return {
    number: value ? value.dossier.number : (properties?.number ?? null),
    edition: value?.dossier.edition ?? properties?.edition ?? null,
    caseId: value?.caseId ?? properties?.caseId ?? null,
    custodyHead: value?.custody.entryHash ?? properties?.custodyHead ?? null,
    manifestSha256: manifest?.sha256 ?? properties?.manifestSha256 ?? null,
  }
}
