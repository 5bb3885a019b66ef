import { byteSourceOf, type ByteSource } from '../../base/byte-source.ts'
import type { BatchSheet, ImportOutcome } from '../../contract/evidence.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { groupByTime } from './group-by-time.ts'
import type { HandedIn, OriginalReading, ReadArchive, ReadOriginal, Tell } from './import-ports.ts'
import { mapInOrder } from './map-in-order.ts'
import { nothingUnpacked, unpackMembers, type Unpacked } from './unpack-members.ts'
import { receiveFile, type Received } from './receive-file.ts'
import { saveEvidence } from './save-evidence.ts'

export type ImportParts = {
  readonly openCase: OpenCase
  readonly read: ReadOriginal
  readonly archive: ReadArchive
  readonly actor: string
  readonly sheet: BatchSheet
  readonly tell: Tell
  /** A batch that is there already and takes in more; left out, a new one is opened. */
  readonly batch?: number
  /** Told the number of the batch before the first file is taken. */
  readonly onBatch?: (batch: number) => void
  /** What else the log is to tell when the batch closes. */
  readonly closing?: () => Readonly<Record<string, number | boolean>>
}

/** A file whose bytes lie flushed in the store and whose readers have answered. */
export type Arrived = {
  readonly from: HandedIn
  readonly received: Received | null
  readonly reading: OriginalReading | null
  readonly unpacked: Unpacked
}

const atOnce = 4
const groupSize = 32
const groupWaitMs = 50

/**
 * Imports what was handed in, one outcome per file in the order given; one file that fails never stops the rest.
 *
 * An outcome says *saved* only after bytes, row and custody entry are committed. A full disk fails what is left and keeps what was saved.
 */
export async function* importFiles(parts: ImportParts, files: AsyncIterable<HandedIn>): AsyncGenerator<ImportOutcome> {
  const batch = parts.batch === undefined ? openBatch(parts) : continueBatch(parts, parts.batch)
  parts.onBatch?.(batch)
  const disk = { full: false }
  const tally = { saved: 0, duplicate: 0, failed: 0 }
  const arrivals = mapInOrder(files, atOnce, (file) => arrive(parts, file, disk))
  for await (const group of groupByTime(arrivals, groupSize, groupWaitMs)) {
    const outcomes = parts.openCase.change.group(() => group.map((arrived) => saveEvidence(parts, batch, arrived)))
    await Promise.all(group.map((arrived) => confirm(parts, arrived)))
    for (const outcome of outcomes) {
      tally[outcome.outcome] += 1
      yield outcome
    }
  }
  const details = { batch, ...tally, ...parts.closing?.() }
  parts.openCase.change({ act: 'batch-closed', actor: parts.actor, details }, () => undefined)
}

async function arrive(parts: ImportParts, from: HandedIn, disk: { full: boolean }): Promise<Arrived> {
  if (from.kind === 'refused') return { from, received: null, ...unread }
  if (disk.full) return { from, received: { kind: 'not-received', code: 'disk-full' }, ...unread }
  const received = await receiveFile(from.path, parts.openCase.originals)
  if (received.kind === 'not-received') {
    disk.full ||= received.code === 'disk-full'
    return { from, received, ...unread }
  }
  // A file the case has already needs no second look; its first reading stands.
  if (parts.openCase.rows.evidence.findBySha256(received.sha256) !== null) return { from, received, ...unread }
  return { from, received: { ...received, bytes: null }, ...(await readReceived(parts, from.name, received)) }
}

const unread = { reading: null, unpacked: nothingUnpacked }

async function readReceived(
  parts: ImportParts,
  name: string,
  received: Extract<Received, { kind: 'received' }>,
): Promise<Pick<Arrived, 'reading' | 'unpacked'>> {
  if (received.bytes) return readSource(parts, name, byteSourceOf(received.bytes))
  const original = await parts.openCase.originals.open(received.sha256)
  try {
    return await readSource(parts, name, original)
  } finally {
    await original.close()
  }
}

async function readSource(
  parts: ImportParts,
  name: string,
  source: ByteSource,
): Promise<Pick<Arrived, 'reading' | 'unpacked'>> {
  const reading = await parts.read({ source, name })
  return { reading, unpacked: await unpackMembers(parts, source, reading.reading.mediaType) }
}

async function confirm(parts: ImportParts, { received, unpacked }: Arrived): Promise<void> {
  for (const { sha256 } of unpacked.members) await parts.openCase.originals.confirm(sha256)
  if (received?.kind === 'received') await parts.openCase.originals.confirm(received.sha256)
}

function openBatch(parts: ImportParts): number {
  const { openCase, actor, sheet } = parts
  return openCase.change({ act: 'batch-opened', actor }, (journal) => {
    const number = openCase.rows.batches.nextNumber()
    journal.note(
      openCase.rows.batches.insert({ number, sheet, openedAtMs: journal.nowMs, receivedBy: sheet.receivedBy ?? actor }),
    )
    journal.tell({ details: { batch: number, method: sheet.method } })
    return number
  }).value
}

function continueBatch({ openCase, actor }: ImportParts, batch: number): number {
  openCase.change({ act: 'batch-continued', actor, details: { batch } }, () => undefined)
  return batch
}
