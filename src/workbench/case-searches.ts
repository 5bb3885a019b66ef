import { openSearchIndex, type SearchIndex } from '../evidence/search/search-index.ts'
import type { OpenCase } from '../vault/open-case.ts'

/** The search indexes of the cases that are open, each opened when it is first asked for. */
export type CaseSearches = { of(openCase: OpenCase): SearchIndex; close(caseId: string): void }

/** Keeps one index per open case; `close` must be called before the case itself can be moved or removed. */
export function createCaseSearches(): CaseSearches {
  const indexes = new Map<string, SearchIndex>()
  return {
    of(openCase) {
      const { caseId } = openCase.identity
      const index = indexes.get(caseId) ?? openSearchIndex(openCase)
      indexes.set(caseId, index)
      return index
    },
    close(caseId) {
      indexes.get(caseId)?.close()
      indexes.delete(caseId)
    },
  }
}
