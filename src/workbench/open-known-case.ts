import { WorkbenchError } from '../contract/failure.ts'
import { openCase, type OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { standingOf } from './home/case-standing.ts'
import { sweepDrafts } from './dossier/kept-documents.ts'

/**
 * Opens the case in a folder, or hands back the one that is open here from it already; notes it in the list of this installation.
 *
 * `case-not-found` where there is none, `case-locked` with who holds it where another process does, `case-copy-open` where a copy of the
 * same case is open here from another folder.
 */
export function openAt(desk: Desk, folder: string): OpenCase {
  const opened = desk.openAt(folder) ?? openAndAdopt(desk, folder, () => undefined)
  rememberCase(desk, opened)
  return opened
}

/** Opens a case of the list by its id; a folder that holds another case by now is refused with `case-not-found` and left alone. */
export function openKnown(desk: Desk, caseId: string): OpenCase {
  const open = desk.findOpen(caseId)
  if (open) return open
  const folder = desk.memory.folderOf(caseId)
  if (folder === null) throw new WorkbenchError('case-not-found', 'not in the list of known cases')
  const opened = openAndAdopt(desk, folder, ({ identity }) => {
    if (identity.caseId !== caseId) throw new WorkbenchError('case-not-found', 'another case lies in that folder now')
  })
  rememberCase(desk, opened)
  return opened
}

function openAndAdopt(desk: Desk, folder: string, accept: (opened: OpenCase) => void): OpenCase {
  const opened = openCase(folder, { ports: desk.vaultPorts, operator: desk.operator })
  try {
    if (desk.findOpen(opened.identity.caseId))
      throw new WorkbenchError('case-copy-open', 'a copy of this case is open from another folder')
    accept(opened)
    desk.adopt(opened)
    // Drafts of an earlier run show nobody anything any more; that they are gone may be a moment later.
    sweepDrafts(opened).catch((error: unknown) => desk.log.warn('drafts not swept', { why: String(error) }))
    if (desk.staysOpen) catchUpWords(desk, opened)
    return opened
  } catch (error) {
    opened.close()
    throw error
  }
}

/** An index that lies behind, or is missing, is seen to before anybody searches. */
function catchUpWords(desk: Desk, opened: OpenCase): void {
  desk.searches
    .of(opened)
    .catchUp()
    .catch((error: unknown) => desk.log.warn('search index behind', { why: String(error) }))
}

/** Keeps what waits in an open case for the list of cases; what cannot be told or written is told to the log and stops nobody. */
export function noteStanding(desk: Desk, opened: OpenCase): void {
  if (desk.settings === null) return
  try {
    desk.memory.stand(opened.identity.caseId, standingOf(desk, opened))
  } catch (error) {
    desk.log.warn('standing of a case not kept', { why: String(error) })
  }
}

/** Notes an opened case in the list; a list that cannot be written is told to the log and nobody is stopped by it. */
export function rememberCase(desk: Desk, opened: OpenCase): void {
  try {
    desk.memory.note(opened, desk.clock.nowMs())
  } catch (error) {
    desk.log.warn('known cases not written', { why: String(error) })
  }
}
