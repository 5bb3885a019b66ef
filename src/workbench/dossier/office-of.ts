import type { CaseRecord } from '../../contract/case-record.ts'
import type { RecipientPack } from '../../contract/data-packs/recipients.ts'
import type { OfficeProfile } from '../../contract/office.ts'
import type { DossierMaterial } from '../../dossier/compose/dossier-material.ts'

/**
 * The composing body: the office the case was started with, else who issued the assignment letter, else what the pack calls the
 * issuer, else nobody named. An office without a letterhead is printed by its name.
 */
export function officeOf(
  { record, office }: { record: CaseRecord | null; office: OfficeProfile | null },
  pack: RecipientPack,
): DossierMaterial['office'] {
  const rule = pack.issuerRules.find((candidate) => candidate.code === record?.issuer)
  const name = office?.name ?? record?.assignmentLetter?.issuer ?? rule?.nameId ?? ''
  const lines = office?.letterhead ?? []
  return { letterhead: lines.length > 0 ? lines : [name].filter((line) => line !== ''), name, city: null }
}
