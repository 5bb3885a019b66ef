import { useEffect } from 'react'
import type { CaseIntegrity } from '../../src/contract/integrity.ts'
import { useAnswerOr, useWorkbench } from './workbench.tsx'

/** What is known of the integrity of a case; null until that is answered. */
export function useIntegrity(caseId: string): CaseIntegrity | null {
  return useAnswerOr('case.integrity', { caseId }, null)
}

/** Has a case checked in the background once it is open; a core that was started again has forgotten, and is asked again. */
export function useQuietCheck(caseId: string): void {
  const { client } = useWorkbench()
  const state = useIntegrity(caseId)?.state
  useEffect(() => {
    if (state === 'unchecked') void client.call('case.checkQuietly', { caseId })
  }, [client, caseId, state])
}
