import type { Clock } from '../base/ports.ts'
import type { Notice } from '../contract/envelope.ts'
import type { ImportOutcome } from '../contract/evidence.ts'
import { WorkbenchError } from '../contract/failure.ts'
import type { ImportProgress } from '../contract/imports.ts'
import { batchSheetCode } from '../casework/records/list-batches.ts'
import { createImportGate, type ImportGate } from '../evidence/import/import-gate.ts'
import type { HandedIn } from '../evidence/import/import-ports.ts'

/** A screen that is told more often than this only flickers. */
const tellEveryMs = 200

/** One import of this run of the program: its gate, its counts, and what of it can be tried again. */
export type ImportRun = {
  readonly caseId: string
  readonly gate: ImportGate
  /** The number of its batch, once that is open. */
  opened(batch: number): void
  /** How many files and bytes were handed in, once that is known. */
  counted(total: { files: number; bytes: number }): void
  /** A file has its outcome. */
  settled(from: HandedIn, outcome: ImportOutcome): void
  /** A file was turned away because the import was cancelled. */
  turnedAway(from: HandedIn): void
  hold(): void
  resume(): void
  cancel(): void
  ended(): void
  progress(): ImportProgress
  /** Hands out what can be tried again; it is not handed out twice. */
  takeRetryable(): HandedIn[]
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
  const standing = (caseId: string) => {
    const ofBatch = new Map<number, ImportProgress>()
    for (const run of runs) if (run.caseId === caseId) ofBatch.set(run.progress().batch, run.progress())
    return [...ofBatch.values()].filter(({ batch }) => batch > 0).toSorted((a, b) => a.batch - b.batch)
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
  const tally = { saved: 0, duplicate: 0, failed: 0, notTaken: 0, bytes: 0 }
  const again: HandedIn[] = []
  const watch = createStopwatch(clock)
  let batch = 0
  let total: { files: number; bytes: number } | null = null
  let over = false
  let toldAt = Number.NEGATIVE_INFINITY

  function progress(): ImportProgress {
    const { bytes, ...counts } = tally
    const seconds = watch.ms() / 1_000
    return {
      caseId,
      batch,
      state: stateOf(gate, over),
      done: tally.saved + tally.duplicate + tally.failed,
      total: total?.files ?? null,
      ...counts,
      bytes,
      totalBytes: total?.bytes ?? null,
      bytesPerSecond: seconds > 0 && bytes > 0 ? Math.round(bytes / seconds) : null,
      retryable: again.length,
    }
  }

  function tell(always: boolean): void {
    if (batch === 0 || (!always && clock.uptimeMs() - toldAt < tellEveryMs)) return
    toldAt = clock.uptimeMs()
    notify({ kind: 'import-progress', progress: progress() })
  }

  function turn(act: () => void): void {
    if (over) return
    act()
    tell(true)
  }

  return {
    caseId,
    gate,
    progress,
    opened: (number) => turn(() => (batch = number)),
    counted: (found) => turn(() => (total = found)),
    settled(from, outcome) {
      tally[outcome.outcome] += 1
      if (outcome.outcome === 'failed') keepForAgain(again, from)
      else tally.bytes += outcome.sizeBytes ?? 0
      tell(false)
    },
    turnedAway(from) {
      tally.notTaken += 1
      keepForAgain(again, from)
    },
    hold: () => turn(() => (gate.hold(), watch.stop())),
    resume: () => turn(() => (gate.open(), watch.start())),
    cancel: () => turn(() => gate.shut()),
    ended: () => turn(() => ((over = true), watch.stop())),
    takeRetryable: () => again.splice(0),
  }
}

/** An upload of a page is gone when its call has ended; only what lies under a path of the person's own can be read again, and a link is a link. */
function keepForAgain(again: HandedIn[], from: HandedIn): void {
  const isLink = from.kind === 'refused' && from.code === 'symbolic-link'
  if (from.method !== 'browser-upload' && !isLink) again.push(from)
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
