import type { CallRequest } from '../contract/host-bridge.ts'
import type { Reply } from '../contract/envelope.ts'

/** Which case lies in which folder, learned from the calls that open and close cases. */
export type OpenFolders = {
  /** Looks at an answered call; `spent` are the paths of the grants it took. */
  learn(call: CallRequest, reply: Reply<unknown>, spent: readonly string[]): void
  forget(caseId: string): void
}

/** Keeps the folders of the open cases, so that a core that dies can be given them again; tells every change. */
export function createOpenFolders(tell: (folders: readonly string[]) => void): OpenFolders {
  const folders = new Map<string, string>()
  const tellAll = () => tell([...folders.values()])
  return {
    learn({ name }, reply, spent) {
      const [folder] = spent
      const caseId = reply.ok ? caseIdOf(reply.value) : null
      if ((name !== 'case.open' && name !== 'case.create') || folder === undefined || caseId === null) return
      folders.set(caseId, folder)
      tellAll()
    },
    forget(caseId) {
      if (folders.delete(caseId)) tellAll()
    },
  }
}

function caseIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('caseId' in value)) return null
  return typeof value.caseId === 'string' ? value.caseId : null
}
