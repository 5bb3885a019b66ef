import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'

/** Whether an item shows a post or a saved page: it has a capture sheet, or still waits for one. */
export function useIsCapture(number: string): boolean {
  const { caseId } = useCase()
  const missing: readonly string[] = useAnswerOr('captures.missing', { caseId }, [])
  const sheets = useAnswerOr('captures.list', { caseId }, [])
  return missing.includes(number) || sheets.some((one) => one.body.evidence.includes(number))
}
