import type { CaseRecord } from '../../contract/case-record.ts'
import type { RecipientPack } from '../../contract/data-packs/recipients.ts'
import type { DossierMaterial } from '../../dossier/compose/dossier-material.ts'

/** The composing body: who issued the assignment letter, else what the pack calls the issuer, else nobody named. */
export function officeOf(record: CaseRecord | null, pack: RecipientPack): DossierMaterial['office'] {
  const rule = pack.issuerRules.find((candidate) => candidate.code === record?.issuer)
  const name = record?.assignmentLetter?.issuer ?? rule?.nameId ?? ''
  return { letterhead: name === '' ? [] : [name], name, city: null }
}
