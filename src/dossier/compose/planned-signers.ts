import type { Officer } from '../../contract/case-record.ts'
import type { DossierMaterial } from './dossier-material.ts'

export type PlannedSigner = { officer: Officer; order: number; field: string }

/** The planned signers in their order, each with the name of the field that is theirs. */
export function plannedSigners({ record }: Pick<DossierMaterial, 'record'>): PlannedSigner[] {
  return (record?.officers ?? [])
    .flatMap((officer, index) => (officer.signs === null ? [] : [{ officer, signs: officer.signs, index }]))
    .toSorted((a, b) => a.signs - b.signs || a.index - b.index)
    .map(({ officer }, index) => ({ officer, order: index + 1, field: `Tandatangan${index + 1}` }))
}
