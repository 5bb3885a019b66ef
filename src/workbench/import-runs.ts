import type { Clock } from '../base/ports.ts'
import { batchSheetCode } from '../casework/records/list-batches.ts'
import type { Notice } from '../contract/envelope.ts'
import type { ImportOutcome } from '../contract/evidence.ts'
import { WorkbenchError } from '../contract/failure.ts'
import type { ImportProgress } from '../contract/imports.ts'
import type { ImportControl, TellProgress, TellUnpacking, TellWaiting } from '../evidence/import/import-ports.ts'
import { createImportGate, type ImportGate } from './import-gate.ts'

/** A screen that is told more often than this only flickers. */
const tellEveryMs = 200

/** One import of this run of the program: how it is held, and how far it is. */
export type ImportRun = {
  readonly caseId: string
  readonly control: ImportControl
  readonly copied: TellProgress
  readonly waiting: TellWaiting
  readonly unpacking: TellUnpacking
  /** The number of its batch and how many files it takes, once that is known. */
  opened(batch: number, files: number): void
  /** How many bytes those files have, once they were measured. */
  measured(bytes: number): void
  /** A file has its outcome. */
  settled(outcome: ImportOutcome): void
  hold(): void
  goOn(): void
  cancel(): void
  ended(): void
  progress(): ImportProgress
}

export type ImportRuns = {
  begin(caseId: string): ImportRun
  /** The newest run of a batch; `not-found` where this program has none. */
  find(caseId: string, batch: number): ImportRun
  list(caseId: string): ImportProgress[]
  isBusy(caseId: string): boolean
}

/** Keeps the imports of this run of the program, and tells how far each is. */
export function createImportRuns(clock: Clock, notify: (notice: Notice) => void): ImportRuns {
  const runs: ImportRun[] = []
  /** The newest run of each batch that is open; one that has not opened its batch yet is nobody's business. */
  const standing = (caseId: string): ImportProgress[] => {
    const ofBatch = new Map<number, ImportProgress>()
    for (const run of runs.filter((one) => one.caseId === caseId)) {
      const progress = run.progress()
      if (progress.batch > 0) ofBatch.set(progress.batch, progress)
    }
    return [...ofBatch.values()].toSorted((a, b) => a.batch - b.batch)
  }
  return {
    begin(caseId) {
      const run = createImportRun(caseId, clock, notify)
      runs.push(run)
      return run
    },
    find(caseId, batch) {
      const run = runs.findLast((one) => one.caseId === caseId && one.progress().batch === batch)
      if (run) return run
      throw new WorkbenchError('not-found', 'no such import', { details: { what: batchSheetCode(batch) } })
    },
    list: standing,
    isBusy: (caseId) => standing(caseId).some(({ state }) => state === 'running' || state === 'paused'),
  }
}

function createImportRun(caseId: string, clock: Clock, notify: (notice: Notice) => void): ImportRun {
  const gate = createImportGate()
  const watch = createStopwatch(clock)
  const tally = { saved: 0, duplicate: 0, failed: 0 }
  const underWay = new Map<string, number>()
  const waitingFor = new Map<string, string>()
  const unpacking = new Map<string, ImportProgress['unpacking'][number]>()
  const standing = { batch: 0, total: 0, totalBytes: null as number | null, settledBytes: 0, over: false }
  let toldAt = Number.NEGATIVE_INFINITY

  function progress(): ImportProgress {
    const bytes = standing.settledBytes + [...underWay.values()].reduce((sum, part) => sum + part, 0)
    const seconds = watch.ms() / 1_000
    return {
      caseId,
      batch: standing.batch,
      state: stateOf(gate, standing.over),
      done: tally.saved + tally.duplicate + tally.failed,
      total: standing.total,
      ...tally,
      bytes,
      totalBytes: standing.totalBytes,
      bytesPerSecond: seconds > 0 && bytes > 0 ? Math.round(bytes / seconds) : null,
      waitingFor: [...waitingFor.values()].toSorted(),
      unpacking: [...unpacking.values()],
    }
  }

  function tell(always: boolean): void {
    if (standing.batch === 0 || (!always && clock.uptimeMs() - toldAt < tellEveryMs)) return
    toldAt = clock.uptimeMs()
    notify({ kind: 'import-progress', progress: progress() })
  }

  function turn(act: () => void): void {
    if (standing.over) return
    act()
    tell(true)
  }

  return {
    caseId,
    progress,
    control: gate,
    copied({ path, doneBytes }) {
      underWay.set(path, doneBytes)
      tell(false)
    },
    waiting({ path, name, isWaiting }) {
      if (isWaiting) waitingFor.set(path, name)
      else waitingFor.delete(path)
      tell(true)
    },
    unpacking({ path, name, done, total }) {
      unpacking.set(path, { name, done, total })
      tell(done === 1 || done === total)
    },
    opened: (batch, files) => turn(() => void Object.assign(standing, { batch, total: files })),
    measured: (bytes) => turn(() => void (standing.totalBytes = bytes)),
    settled(outcome) {
      underWay.delete(outcome.path)
      unpacking.delete(outcome.path)
      tally[outcome.outcome] += 1
      standing.settledBytes += outcome.sizeBytes ?? 0
      tell(false)
    },
    hold: () => turn(() => (gate.hold(), watch.stop())),
    goOn: () => turn(() => (gate.open(), watch.start())),
    cancel: () => turn(() => gate.shut()),
    ended: () =>
      turn(() => ((standing.over = true), watch.stop(), underWay.clear(), waitingFor.clear(), unpacking.clear())),
  }
}

function stateOf(gate: ImportGate, over: boolean): ImportProgress['state'] {
  if (gate.state === 'shut') return 'cancelled'
  if (over) return 'finished'
  return gate.state === 'held' ? 'paused' : 'running'
}

function createStopwatch(clock: Clock): { start(): void; stop(): void; ms(): number } {
  let sum = 0
  let since: number | null = clock.uptimeMs()
  return {
    start: () => void (since ??= clock.uptimeMs()),
    stop() {
      if (since !== null) sum += clock.uptimeMs() - since
      since = null
    },
    ms: () => sum + (since === null ? 0 : clock.uptimeMs() - since),
  }
}
