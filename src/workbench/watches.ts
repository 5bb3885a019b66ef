import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { toHex } from '../base/hex.ts'
import { WorkbenchError } from '../contract/failure.ts'
import { RememberedWatches, type WatchView } from '../contract/watches.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { createWatchedFolder, type WatchedFolder } from './watched-folder.ts'

/** How often a watched folder is looked at. */
const usualLookMs = 1_000

/** The watched folders of the open cases. */
export type Watches = {
  list(openCase: OpenCase): WatchView[]
  /** Begins to look at a folder; one that is listed already is begun again. */
  start(openCase: OpenCase, path: string): WatchView
  stop(openCase: OpenCase, watch: string): WatchView
  goOn(openCase: OpenCase, watch: string): WatchView
  forget(openCase: OpenCase, watch: string): WatchView[]
  /** Stops those of a case that is about to close. */
  letGo(caseId: string): void
  letGoAll(): void
}

/**
 * Keeps the watched folders. Where they lie stands in Netra's home, for they belong to the laptop and not to the case; after a
 * restart each is listed as stopped, and nothing is taken in until a person says so.
 */
export function createWatches(deskOf: () => Desk, lookMs = usualLookMs): Watches {
  const ofCase = new Map<string, WatchedFolder[]>()

  function foldersOf(openCase: OpenCase): WatchedFolder[] {
    const { caseId } = openCase.identity
    const known = ofCase.get(caseId)
    if (known) return known
    const remembered = deskOf().settings?.read('watched-folders', RememberedWatches) ?? []
    const folders = remembered.filter((one) => one.caseId === caseId).map((one) => create(openCase, one))
    ofCase.set(caseId, folders)
    return folders
  }

  function create(openCase: OpenCase, remembered: WatchedFolder['remembered']): WatchedFolder {
    const desk = deskOf()
    const { caseId } = openCase.identity
    const changed = () => {
      remember(caseId)
      desk.notify({ kind: 'watches-changed', caseId })
    }
    return createWatchedFolder({ desk, openCase, lookMs, changed }, remembered)
  }

  function remember(caseId: string): void {
    const { settings } = deskOf()
    if (settings === null) return
    const before = settings.read('watched-folders', RememberedWatches) ?? []
    const own = (ofCase.get(caseId) ?? []).map((one) => one.remembered)
    // Files that are waited for change what is shown every second, and nothing of what is kept.
    if (JSON.stringify(before.filter((one) => one.caseId === caseId)) === JSON.stringify(own)) return
    settings.write('watched-folders', [...before.filter((one) => one.caseId !== caseId), ...own])
  }

  function find(openCase: OpenCase, watch: string): WatchedFolder {
    const found = foldersOf(openCase).find(({ remembered }) => remembered.watch === watch)
    if (found) return found
    throw new WorkbenchError('not-found', 'no such watched folder', { details: { what: watch } })
  }

  function letGo(caseId: string): void {
    for (const folder of ofCase.get(caseId) ?? []) folder.stop()
    ofCase.delete(caseId)
  }

  return {
    list: (openCase) => foldersOf(openCase).map((one) => one.view()),
    start(openCase, path) {
      const folder = insistOnWatchable(path, openCase.folder.root)
      const folders = foldersOf(openCase)
      let found = folders.find(({ remembered }) => remembered.path === folder)
      if (!found) {
        const watch = toHex(deskOf().randomness.bytes(8))
        found = create(openCase, { watch, caseId: openCase.identity.caseId, path: folder, batch: null })
        folders.push(found)
      }
      found.begin()
      return found.view()
    },
    stop(openCase, watch) {
      const found = find(openCase, watch)
      found.stop()
      return found.view()
    },
    goOn(openCase, watch) {
      const found = find(openCase, watch)
      found.begin()
      return found.view()
    },
    forget(openCase, watch) {
      const found = find(openCase, watch)
      found.stop()
      const rest = foldersOf(openCase).filter((one) => one !== found)
      const { caseId } = openCase.identity
      ofCase.set(caseId, rest)
      remember(caseId)
      return rest.map((one) => one.view())
    },
    letGo,
    letGoAll: () => [...ofCase.keys()].forEach(letGo),
  }
}

/** A folder that is there and neither holds the case nor lies within it: the case would take itself in. */
function insistOnWatchable(path: string, caseRoot: string): string {
  const folder = realFolder(path)
  const root = realFolder(caseRoot)
  if (folder === null || root === null || isWithin(folder, root) || isWithin(root, folder))
    throw new WorkbenchError('folder-not-watchable', 'no folder, or one that overlaps with the case')
  return folder
}

function realFolder(path: string): string | null {
  try {
    return statSync(path).isDirectory() ? realpathSync(resolve(path)) : null
  } catch {
    return null // not there, or not ours to look at: no folder for us either way
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
