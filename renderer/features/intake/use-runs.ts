import { useEffect, useState } from 'react'
import type { ImportProgress } from '../../../src/contract/imports.ts'
import { useReach, useWorkbench } from '../../app/workbench.tsx'

/** The imports of a case that run or are held, by batch, as the core tells them; also those another window began. */
export function useRuns(caseId: string | null): readonly ImportProgress[] {
  const { transport, client, answers } = useWorkbench()
  const { reopened } = useReach()
  const [runs, setRuns] = useState<readonly ImportProgress[]>([])
  useEffect(() => {
    if (caseId === null) return undefined
    let isGone = false
    const ask = async (): Promise<void> => {
      const answer = await client.call('imports.list', { caseId })
      if (answer.ok && !isGone) setRuns(answer.value.filter(isUnderWay))
    }
    void ask()
    const end = transport.onNotice((notice) => {
      if (notice.kind === 'core-restarted') void ask()
      if (notice.kind !== 'import-progress' || notice.progress.caseId !== caseId) return
      const { progress } = notice
      setRuns((before) => [
        ...before.filter((one) => one.batch !== progress.batch),
        ...(isUnderWay(progress) ? [progress] : []),
      ])
      // What is left of an import, and what came of it, is asked again once it is over.
      if (!isUnderWay(progress)) answers.refresh(caseId)
    })
    return () => {
      isGone = true
      end()
    }
  }, [transport, client, answers, caseId, reopened])
  return runs
}

function isUnderWay({ state }: ImportProgress): boolean {
  return state === 'running' || state === 'paused'
}
