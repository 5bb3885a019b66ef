import type { Notice } from '../contract/envelope.ts'
import { WorkbenchError } from '../contract/failure.ts'
import type { OpenCase } from '../vault/open-case.ts'

/** The cases open in this process, by id. */
export type OpenCases = {
  caseOf(caseId: string): OpenCase
  adopt(openCase: OpenCase): OpenCase
  closeCase(caseId: string): boolean
  closeAll(): void
}

/** Keeps the open cases and announces every commit as a small notice. */
export function createOpenCases(notify: (notice: Notice) => void): OpenCases {
  const cases = new Map<string, OpenCase>()
  const closeCase = (caseId: string) => {
    const opened = cases.get(caseId)
    if (!opened) return false
    cases.delete(caseId)
    opened.close()
    notify({ kind: 'case-closed', caseId })
    return true
  }
  return {
    caseOf(caseId) {
      const opened = cases.get(caseId)
      if (!opened) throw new WorkbenchError('case-not-found', 'that case is not open here')
      return opened
    },
    adopt(openCase) {
      const { caseId } = openCase.identity
      cases.set(caseId, openCase)
      openCase.onChange((head) => notify({ kind: 'case-changed', caseId, sequence: head.sequence }))
      return openCase
    },
    closeCase,
    closeAll: () => [...cases.keys()].forEach(closeCase),
  }
}
