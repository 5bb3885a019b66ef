import type { CallRequest } from '../contract/host-bridge.ts'
import type { Reply } from '../contract/envelope.ts'
import type { Workbench } from './workbench.ts'

/** Operations that answer with a case that is open afterwards. */
const openers: ReadonlySet<unknown> = new Set(['case.open', 'case.create', 'cases.reopen', 'cases.sample'])

/** Which case lies in which folder, learned from the calls that open and close cases. */
export type OpenFolders = {
  /** Looks at an answered call: one that opens a case says its id, and the core where that case lies. */
  learn(call: CallRequest, reply: Reply<unknown>, core: Pick<Workbench, 'folderOf'>): void
  forget(caseId: string): void
}

/** Keeps the folders of the open cases, so that a core that dies can be given them again; tells every change. */
export function createOpenFolders(tell: (folders: readonly string[]) => void): OpenFolders {
  const folders = new Map<string, string>()
  const tellAll = () => tell([...folders.values()])
  return {
    learn({ name }, reply, core) {
      const caseId = reply.ok && openers.has(name) ? caseIdOf(reply.value) : null
      const folder = caseId === null ? null : core.folderOf(caseId)
      if (caseId === null || folder === null) return
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
