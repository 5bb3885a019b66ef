import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { RememberedCases, type CaseStanding, type KnownCase, type RememberedCase } from '../../contract/cases.ts'
import { caseFolderAt } from '../../vault/case-folder.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { HomeSettings } from './home-settings.ts'

const longest = 200

/** The cases this installation has opened, kept in its home; without a home nothing is kept and the list is empty. */
export type CaseMemory = {
  /** Notes that a case was opened or made now. */
  note(opened: OpenCase, nowMs: number): void
  /** Keeps what waits in a case that is on the list; one that is not stays off it. */
  stand(caseId: string, standing: CaseStanding): void
  /** Newest first; two of one moment by their id. */
  list(isOpen: (caseId: string) => boolean): KnownCase[]
  /** Where a case of the list lies; null where it is not on it. */
  folderOf(caseId: string): string | null
}

/** Opens the list of a home. A list that cannot be written is no reason to refuse a case: the vault has it all the same. */
export function createCaseMemory(settings: HomeSettings | null): CaseMemory {
  const all = (): RememberedCase[] => settings?.read('known-cases', RememberedCases) ?? []
  return {
    note(opened, nowMs) {
      if (settings === null) return
      const { caseId, code, title, sample } = opened.identity
      const folder = resolve(opened.folder.root)
      const lastOpenedAt = new Date(nowMs).toISOString()
      const standing = all().find((one) => one.caseId === caseId)?.standing ?? null
      const others = all().filter((one) => one.caseId !== caseId && one.folder !== folder)
      settings.write(
        'known-cases',
        [{ caseId, code, title, sample, lastOpenedAt, standing, folder }, ...others].slice(0, longest),
      )
    },
    stand(caseId, standing) {
      const known = all()
      if (settings === null || !known.some((one) => one.caseId === caseId)) return
      settings.write(
        'known-cases',
        known.map((one) => (one.caseId === caseId ? { ...one, standing } : one)),
      )
    },
    list: (isOpen) =>
      all()
        .toSorted(newestFirst)
        .map(({ folder, ...known }) => ({
          ...known,
          open: isOpen(known.caseId),
          reachable: existsSync(caseFolderAt(folder).database),
        })),
    folderOf: (caseId) => all().find((one) => one.caseId === caseId)?.folder ?? null,
  }
}

function newestFirst(a: RememberedCase, b: RememberedCase): number {
  if (a.lastOpenedAt !== b.lastOpenedAt) return a.lastOpenedAt < b.lastOpenedAt ? 1 : -1
  return a.caseId < b.caseId ? -1 : 1
}
