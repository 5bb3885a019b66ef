import type { ByteSource } from '../../base/byte-source.ts'
import type { BatchSheet, ImportOutcome } from '../../contract/evidence.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { groupByTime } from './group-by-time.ts'
import type {
  HandedIn,
  ImportControl,
  OriginalReading,
  Patience,
  ReadArchive,
  ReadOriginal,
  Tell,
  TellProgress,
  TellUnpacking,
  TellWaiting,
} from './import-ports.ts'
import { mapInOrder } from './map-in-order.ts'
import { fromPlannedFile, toPlannedFile } from './planned-file.ts'
import { receivePatiently } from './receive-patiently.ts'
import type { Received } from './receive-file.ts'
import { sourceOfReceived } from './source-of-received.ts'
import { saveEvidence } from './save-evidence.ts'
import { nothingUnpacked, unpackMembers, type Contents, type Unpacked } from './unpack-members.ts'

export type ImportParts = {
  readonly openCase: OpenCase
  readonly read: ReadOriginal
  readonly archive: ReadArchive
  readonly actor: string
  readonly sheet: BatchSheet
  readonly tell: Tell
  /** Left out, nobody holds the import, a file that still changes is waited for up to half a minute, and no bar is moved. */
  readonly control?: ImportControl
  readonly patience?: Patience
  readonly progress?: TellProgress
  readonly waiting?: TellWaiting
  readonly unpacking?: TellUnpacking
  /** Told before the first file is copied: the number of the batch, and the files it is about to take. */
  readonly onBatch?: (batch: number, files: readonly HandedIn[]) => void
}

/** A file whose bytes lie flushed in the store and whose readers have answered. */
export type Arrived = {
  readonly from: HandedIn
  readonly received: Received | null
  readonly reading: OriginalReading | null
  readonly unpacked: Unpacked
}

/** A file and its place in the plan of its batch. */
type Planned = { readonly position: number; readonly from: HandedIn }

const atOnce = 4
const groupSize = 32
const groupWaitMs = 50
const usualPatience: Patience = { settleMs: 500, mostMs: 30_000 }
/** An upload was staged whole by us before it is imported. */
const ownFiles: Patience = { settleMs: 0, mostMs: -1 }

/**
 * Imports what was handed in, one outcome per file in the order given; one file that fails never stops the rest.
 *
 * All names are gathered before the first file is copied, so that a medium that goes away takes no name with it: what it still
 * held fails name by name. An outcome says *saved* only after bytes, row and custody entry are committed. A full disk fails what
 * is left and keeps what was saved. What a killed or stopped import left undone, {@link resumeImport} goes on with.
 */
export async function* importFiles(parts: ImportParts, files: AsyncIterable<HandedIn>): AsyncGenerator<ImportOutcome> {
  const planned: Planned[] = []
  for await (const from of files) planned.push({ position: planned.length, from })
  const batch = openBatch(parts, planned)
  yield* runBatch(parts, batch, planned)
}

/** Takes further files into a batch that is open, or into a new one where `batch` is null; see {@link importFiles}. */
export async function* importInto(
  parts: ImportParts,
  batch: number | null,
  files: readonly HandedIn[],
): AsyncGenerator<ImportOutcome> {
  const first = batch === null ? 0 : parts.openCase.rows.importPlans.nextPosition(batch)
  const planned = files.map((from, index) => ({ position: first + index, from }))
  if (batch !== null) {
    const written = planned.map(({ position, from }) => ({ position, file: toPlannedFile(from) }))
    parts.openCase.change.group(() => parts.openCase.rows.importPlans.insert(batch, written))
  }
  yield* runBatch(parts, batch ?? openBatch(parts, planned), planned)
}

/** Goes on with a batch: with the files that have no outcome yet, or once more with those that failed. No file is given a second number. */
export async function* resumeImport(
  parts: ImportParts,
  again: { batch: number; which: 'left' | 'failed' },
): AsyncGenerator<ImportOutcome> {
  const rows = parts.openCase.rows.importPlans[again.which](again.batch)
  const planned = rows.map(({ position, file }) => ({ position, from: fromPlannedFile(file) }))
  if (planned.length > 0) yield* runBatch(parts, again.batch, planned)
}

async function* runBatch(
  parts: ImportParts,
  batch: number,
  planned: readonly Planned[],
): AsyncGenerator<ImportOutcome> {
  parts.onBatch?.(
    batch,
    planned.map(({ from }) => from),
  )
  const { change, rows } = parts.openCase
  const disk = { full: false }
  const tally = { saved: 0, duplicate: 0, failed: 0 }
  const arrivals = mapInOrder(asLongAsAllowed(parts, planned), atOnce, async ({ position, from }) => ({
    position,
    arrived: await arrive(parts, from, disk),
  }))
  for await (const all of groupByTime(arrivals, groupSize, groupWaitMs)) {
    // An archive that was stopped in the midst of its members stays in the plan as if it had not been begun.
    const group = all.filter(({ arrived }) => !arrived.unpacked.stopped)
    const outcomes = change.group(() =>
      group.map(({ position, arrived }) => {
        const outcome = saveEvidence(parts, batch, arrived)
        rows.importPlans.settle(batch, position, outcome.outcome)
        return outcome
      }),
    )
    await Promise.all(group.map(({ arrived }) => confirm(parts, arrived)))
    for (const outcome of outcomes) {
      tally[outcome.outcome] += 1
      yield outcome
    }
  }
  closeBatch(parts, batch, { ...tally, left: planned.length - tally.saved - tally.duplicate - tally.failed })
}

async function* asLongAsAllowed(parts: ImportParts, planned: readonly Planned[]): AsyncGenerator<Planned> {
  for (const one of planned) {
    if (parts.control && (await parts.control.next()) === 'stop') return
    yield one
  }
}

async function arrive(parts: ImportParts, from: HandedIn, disk: { full: boolean }): Promise<Arrived> {
  if (from.kind === 'refused') return { from, received: null, ...unread }
  if (disk.full) return { from, received: { kind: 'not-received', code: 'disk-full' }, ...unread }
  const received = await receivePatiently(from.path, {
    store: parts.openCase.originals,
    patience: from.method === 'browser-upload' ? ownFiles : (parts.patience ?? usualPatience),
    nowMs: () => parts.openCase.clock.nowMs(),
    copiedBytes: (doneBytes, sizeBytes) => parts.progress?.({ path: from.shownPath, doneBytes, sizeBytes }),
    waiting: (isWaiting) => parts.waiting?.({ path: from.shownPath, name: from.name, isWaiting }),
  })
  if (received.kind === 'not-received') {
    disk.full ||= received.code === 'disk-full'
    return { from, received, ...unread }
  }
  if (parts.openCase.rows.purges.isPurged(received.sha256)) {
    await parts.openCase.originals.remove(received.sha256)
    return { from, received: { kind: 'not-received', code: 'content-purged' }, ...unread }
  }
  // A file the case has already needs no second look; its first reading stands.
  if (parts.openCase.rows.evidence.findBySha256(received.sha256) !== null) return { from, received, ...unread }
  return { from, received: { ...received, head: nothing }, ...(await readReceived(parts, from, received)) }
}

type NamedFile = { readonly name: string; readonly shownPath: string }

/** What was read of a file is let go as soon as its readers have answered. */
const nothing = new Uint8Array(0)
const unread = { reading: null, unpacked: nothingUnpacked }

async function readReceived(
  parts: ImportParts,
  from: NamedFile,
  received: Extract<Received, { kind: 'received' }>,
): Promise<Pick<Arrived, 'reading' | 'unpacked'>> {
  const original = sourceOfReceived(parts.openCase.originals, received)
  try {
    return await readSource(parts, from, original)
  } finally {
    await original.close()
  }
}

async function readSource(
  parts: ImportParts,
  { name, shownPath }: NamedFile,
  source: ByteSource,
): Promise<Pick<Arrived, 'reading' | 'unpacked'>> {
  const reading = await parts.read({ source, name })
  const { mediaType } = reading.reading
  const tell = (count: { done: number; total: number }) => parts.unpacking?.({ path: shownPath, name, ...count })
  return { reading, unpacked: await unpackMembers(parts, { archive: source, mediaType, tell }) }
}

async function confirm(parts: ImportParts, { received, unpacked }: Arrived): Promise<void> {
  unpacked.readings?.close()
  await confirmMembers(parts, unpacked)
  if (received?.kind === 'received') await parts.openCase.originals.confirm(received.sha256)
}

async function confirmMembers(parts: ImportParts, { members }: Contents): Promise<void> {
  for (const { sha256, unpacked } of members) {
    await parts.openCase.originals.confirm(sha256)
    await confirmMembers(parts, unpacked)
  }
}

function openBatch(parts: ImportParts, planned: readonly Planned[]): number {
  const { openCase, actor, sheet } = parts
  return openCase.change({ act: 'batch-opened', actor }, (journal) => {
    const number = openCase.rows.batches.nextNumber()
    journal.note(
      openCase.rows.batches.insert({ number, sheet, openedAtMs: journal.nowMs, receivedBy: sheet.receivedBy ?? actor }),
    )
    const files = planned.map(({ position, from }) => ({ position, file: toPlannedFile(from) }))
    openCase.rows.importPlans.insert(number, files)
    journal.tell({ details: { batch: number, method: sheet.method } })
    return number
  }).value
}

/** The plan stays while something of it is left or failed; what came through needs none. */
function closeBatch(parts: ImportParts, batch: number, tally: Readonly<Record<string, number>>): void {
  const { change, rows } = parts.openCase
  const { left = 0, ...counts } = tally
  const details = { batch, ...counts, ...(left > 0 ? { left } : {}) }
  change({ act: 'batch-closed', actor: parts.actor, details }, () => {
    const open = rows.importPlans.tallies().find((one) => one.batch === batch)
    if (open && open.left === 0 && open.failed === 0) rows.importPlans.drop(batch)
  })
}
