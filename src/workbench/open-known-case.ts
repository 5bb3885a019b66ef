import { WorkbenchError } from '../contract/failure.ts'
import { openCase, type OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'

/**
 * Opens the case in a folder, or hands back the one that is open here from it already; notes it in the list of this installation.
 *
 * `case-not-found` where there is none, `case-locked` with who holds it where another process does.
 */
export function openAt(desk: Desk, folder: string): OpenCase {
  const opened =
    desk.openAt(folder) ?? desk.adopt(openCase(folder, { ports: desk.vaultPorts, operator: desk.operator }))
  rememberCase(desk, opened)
  return opened
}

/** Opens a case of the list by its id; a folder that holds another case by now is refused with `case-not-found` and left alone. */
export function openKnown(desk: Desk, caseId: string): OpenCase {
  const open = desk.findOpen(caseId)
  if (open) return open
  const folder = desk.memory.folderOf(caseId)
  if (folder === null) throw new WorkbenchError('case-not-found', 'not in the list of known cases')
  const opened = openCase(folder, { ports: desk.vaultPorts, operator: desk.operator })
  if (opened.identity.caseId !== caseId) {
    opened.close()
    throw new WorkbenchError('case-not-found', 'another case lies in that folder now')
  }
  desk.adopt(opened)
  rememberCase(desk, opened)
  return opened
}

/** Notes an opened case in the list; a list that cannot be written is told to the log and nobody is stopped by it. */
export function rememberCase(desk: Desk, opened: OpenCase): void {
  try {
    desk.memory.note(opened, desk.clock.nowMs())
  } catch (error) {
    desk.log.warn('known cases not written', { why: String(error) })
  }
}
