import type { DossierMaterial } from '../../dossier/compose/dossier-material.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { toEntryViews } from '../custody-entries.ts'

/** The newest check of the whole case by its custody entry, or null where none was ever made. */
export function lastCheckOf(openCase: OpenCase): DossierMaterial['custody']['lastCheck'] {
  for (const entry of toEntryViews(openCase.rows.custody.backwards())) {
    if (entry.act !== 'check-passed' && entry.act !== 'check-failed') continue
    return {
      checkedAt: entry.laptopAt,
      whole: entry.act === 'check-passed',
      originals: Number(entry.details['originals'] ?? 0),
    }
  }
  return null
}
