import { basename } from 'node:path'
import { batchSheetCode } from '../casework/records/list-batches.ts'
import type { RememberedWatch, WatchView } from '../contract/watches.ts'
import { watchFolder, type WatchedFile } from '../evidence/import/watch-folder.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Desk } from './desk.ts'
import { importWatched } from './import-grants.ts'
import { toFailure } from './to-failure.ts'

/** One watched folder of an open case. */
export type WatchedFolder = {
  readonly remembered: RememberedWatch
  view(): WatchView
  /** Begins to look, where nobody looks yet. */
  begin(): void
  /** No further file is taken; files under way are finished. */
  stop(): void
}

export type WatchedFolderParts = {
  readonly desk: Desk
  readonly openCase: OpenCase
  readonly lookMs: number
  /** Told whenever what `view` answers has changed. */
  readonly changed: () => void
}

type Standing = Omit<WatchView, 'watch' | 'folder' | 'batch'>

const stopped: Standing = { state: 'stopped', taken: 0, failed: 0, waitingFor: [], problem: null }

/** A watched folder that stands still until it is begun; a failure of the case stops it with the reason. */
export function createWatchedFolder(parts: WatchedFolderParts, remembered: RememberedWatch): WatchedFolder {
  const { desk, openCase, changed } = parts
  let memory = remembered
  let standing = stopped
  let running: AbortController | null = null

  function set(next: Partial<Standing>): void {
    const before = JSON.stringify(standing)
    standing = { ...standing, ...next }
    if (JSON.stringify(standing) !== before) changed()
  }

  async function look(signal: AbortSignal): Promise<void> {
    const isKnown = knownFiles(openCase)
    for await (const { isThere, rested, restless } of watchFolder(memory.path, {
      lookMs: parts.lookMs,
      signal,
      isKnown,
    })) {
      if (signal.aborted) return
      set({ state: isThere ? 'watching' : 'missing', waitingFor: restless.slice(0, 8).map(({ name }) => name) })
      if (rested.length === 0) continue
      const files = rested.map((file) => ({ ...file, method: 'native-pick' as const }))
      const { batch, outcomes } = await importWatched(desk, openCase, { batch: openBatchOf(openCase, memory), files })
      memory = { ...memory, batch }
      const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length
      set({ taken: standing.taken + outcomes.length, failed: standing.failed + failed })
      changed()
    }
  }

  return {
    get remembered() {
      return memory
    },
    view: () => ({
      watch: memory.watch,
      folder: basename(memory.path),
      batch: openBatchOf(openCase, memory),
      ...standing,
    }),
    begin() {
      if (running !== null) return
      const control = new AbortController()
      running = control
      set({ ...stopped, state: 'watching' })
      look(control.signal)
        .then(
          () => set({ state: 'stopped', waitingFor: [] }),
          (error: unknown) =>
            set({ state: 'stopped', waitingFor: [], problem: toFailure(error, 'watched folder', desk).message }),
        )
        .finally(() => {
          if (running === control) running = null
        })
    },
    stop() {
      running?.abort()
      running = null
      set({ state: 'stopped', waitingFor: [] })
    },
  }
}

/** A batch whose sheet a person closed takes nothing more. */
function openBatchOf({ rows }: OpenCase, { batch }: RememberedWatch): number | null {
  return batch === null || rows.records.newest('batch-sheet', batchSheetCode(batch)) ? null : batch
}

/** Files the case has by name, size and time: what was taken in before a restart is no second receipt. */
function knownFiles({ rows }: OpenCase): (file: WatchedFile) => boolean {
  const wordOf = (file: WatchedFile) => `${file.name}\n${file.sizeBytes}\n${file.modifiedAtMs}`
  const known = new Set(rows.evidence.receivedFiles().map(wordOf))
  return (file) => known.has(wordOf(file))
}
