import type { EvidenceDetail } from '../../../src/contract/evidence.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSaving } from '../../app/use-saving.ts'
import { useAnswer } from '../../app/workbench.tsx'
import { blankDescription } from '../../../src/contract/blank-records.ts'

/**
 * Puts an excerpt that names a place in the recording into the draft of its description; what is heard or seen there is then typed in the
 * form. Null until the description is known: a draft begun without it would be a second one.
 */
export function useCitePosition(detail: EvidenceDetail): ((part: string) => void) | null {
  const { caseId } = useCase()
  const descriptions = useAnswer('evidence.descriptions', { caseId })
  const all = descriptions.status === 'ready' ? descriptions.value : []
  const record = all.find(({ body }) => body.evidence === detail.view.number) ?? null
  const { draft, change } = useSaving('evidence.describe', caseId, record, blankDescription(detail.view))
  if (descriptions.status !== 'ready') return null
  return (part) => change({ excerpts: [...draft.excerpts, { part, text: '', translation: null }] })
}
