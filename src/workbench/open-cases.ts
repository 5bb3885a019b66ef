import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Notice } from '../contract/envelope.ts'
import { WorkbenchError } from '../contract/failure.ts'
import type { OpenCase } from '../vault/open-case.ts'

/** The cases open in this process, by id. */
export type OpenCases = {
  caseOf(caseId: string): OpenCase
  /** The open case of that id, or null: for what only wants to look. */
  findOpen(caseId: string): OpenCase | null
  /** The case that is open here from that folder, however it is spelt, or null. */
  openAt(folder: string): OpenCase | null
  adopt(openCase: OpenCase): OpenCase
  closeCase(caseId: string): boolean
  closeAll(): void
}

/** Keeps the open cases and announces every commit as a small notice; `letGo` is told before a case closes. */
export function createOpenCases(notify: (notice: Notice) => void, letGo: (opened: OpenCase) => void): OpenCases {
  const cases = new Map<string, OpenCase>()
  const closeCase = (caseId: string) => {
    const opened = cases.get(caseId)
    if (!opened) return false
    cases.delete(caseId)
    letGo(opened)
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
    findOpen: (caseId) => cases.get(caseId) ?? null,
    openAt(folder) {
      const wanted = realFolder(folder)
      return [...cases.values()].find((opened) => realFolder(opened.folder.root) === wanted) ?? null
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

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return resolve(folder) // not there yet, or gone: the name as it stands is all there is to compare
  }
}
