import { open, rm, type FileHandle } from 'node:fs/promises'
import { EvidenceDescription, type EvidenceView } from '../../contract/evidence.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { MetadataReading, SecondReading } from '../../contract/metadata.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { withMembers } from '../../vault/purge-evidence.ts'
import type { StoredAcquisition, StoredEvidence } from '../../vault/storage/evidence-rows.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { importGrants } from '../import-grants.ts'
import { readSecondTime } from '../read-second-time.ts'
import { listBatches } from '../../casework/records/list-batches.ts'
import { nearCopiesOf } from '../thumbnails.ts'
import { toEvidenceViews } from '../register-facts.ts'
import { createRecordHandlers } from '../record-handlers.ts'

const pieceBytes = 1024 * 1024

type EvidenceHandlers = Pick<
  Handlers,
  Exclude<
    Extract<keyof Handlers, `evidence.${string}`>,
    | 'evidence.saveBatch'
    | 'evidence.search'
    | 'evidence.window'
    | 'evidence.faces'
    | 'evidence.assign'
    | 'evidence.purge'
  >
>

/** Intake and register. */
export function createEvidenceHandlers(desk: Desk): EvidenceHandlers {
  const descriptions = createRecordHandlers(desk, 'description', EvidenceDescription, (openCase, body) => {
    insistOn(openCase, body.evidence)
  })
  return {
    'evidence.import': (input) => importGrants(desk, input),
    'evidence.list': async (input) => listEvidence(desk.caseOf(input.caseId)),
    'evidence.detail': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const stored = insistOn(opened, input.evidence)
      const reading = opened.rows.readings.find(stored.number)
      const second = opened.rows.readings.findSecond(stored.number)
      return {
        view: viewOf(opened, stored.number),
        reading: reading ? MetadataReading.parse(reading.reading) : null,
        secondReading: second === null ? null : SecondReading.parse(second),
        text: toPages(reading?.text),
        acquisitions: opened.rows.evidence.acquisitionsOf(stored.number).map(toAcquisitionView),
        children: opened.rows.evidence.childrenOf(stored.number),
        exactCopies: opened.rows.evidence.exactCopiesOf(stored),
      }
    },
    'evidence.batches': async (input) => listBatches(desk.caseOf(input.caseId)),
    'evidence.withdraw': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const stored = insistOn(opened, input.evidence)
      if (stored.withdrawn)
        throw new WorkbenchError('number-taken', 'withdrawn already', { details: { what: stored.number } })
      // What was unpacked from it goes out of use with it: it is the same material.
      const items = withMembers(opened, stored.number).filter(({ withdrawn }) => withdrawn === null)
      const evidence = items.map(({ number }) => number)
      opened.change({ act: 'evidence-withdrawn', actor: desk.operator, reason: input.reason, evidence }, (journal) => {
        const by = { reason: input.reason, atMs: journal.nowMs, by: desk.operator }
        for (const number of evidence) journal.note(opened.rows.evidence.insertWithdrawal({ evidence: number, ...by }))
      })
      return viewOf(opened, stored.number)
    },
    'evidence.readAgain': (input) => readSecondTime(desk, input),
    'evidence.export': async (input) => {
      const opened = desk.caseOf(input.caseId)
      const stored = insistOn(opened, input.evidence)
      if (opened.rows.purges.find(stored.number))
        throw new WorkbenchError('original-purged', 'its bytes are gone', { details: { what: stored.number } })
      await writeOut(opened, stored, desk.grants.take(input.to).path)
      const act = { act: 'original-exported', actor: desk.operator, evidence: [stored.number] }
      opened.change({ ...act, details: { sha256: stored.sha256 } }, () => undefined)
      return { sha256: stored.sha256, sizeBytes: stored.sizeBytes }
    },
    'evidence.describe': descriptions.save,
    'evidence.descriptions': descriptions.list,
  }
}

/** The whole register as the contract tells it, in the order of the numbers. */
export function listEvidence(opened: OpenCase): EvidenceView[] {
  return toEvidenceViews(opened, opened.rows.evidence.list(), nearCopiesOf(opened))
}

function viewOf(opened: OpenCase, number: string): EvidenceView {
  const [view] = toEvidenceViews(opened, [insistOn(opened, number)])
  if (!view) throw new Error('an item without a view')
  return view
}

function insistOn(opened: OpenCase, number: string): StoredEvidence {
  const stored = opened.rows.evidence.find(number)
  if (!stored) throw new WorkbenchError('reference-unknown', 'no such evidence number', { details: { what: number } })
  return stored
}

/** Writes an original to a place where nothing is yet; what was begun there is removed when it cannot be finished. */
async function writeOut(opened: OpenCase, stored: StoredEvidence, path: string): Promise<void> {
  const out = await open(path, 'wx').catch((cause: unknown) => {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    const code = isTaken ? 'output-exists' : 'output-not-writable'
    throw new WorkbenchError(code, 'the original could not be written out', { cause })
  })
  try {
    await copyOriginal(opened, stored, out)
    await out.close()
  } catch (cause) {
    await out.close().catch(() => undefined) // it may be closed already; the half file is what must go
    await rm(path, { force: true })
    throw new WorkbenchError('output-not-writable', 'the original could not be written out', { cause })
  }
}

async function copyOriginal(opened: OpenCase, stored: StoredEvidence, out: FileHandle): Promise<void> {
  const original = await opened.originals.open(stored.sha256)
  try {
    for (let at = 0; at < original.size; at += pieceBytes) {
      await out.writeFile(await original.read(at, Math.min(pieceBytes, original.size - at)))
    }
    await out.sync()
  } finally {
    await original.close()
  }
}

/** A receipt of an item as the contract tells it. */
export function toAcquisitionView(acquisition: StoredAcquisition) {
  return {
    evidence: acquisition.evidence,
    batch: acquisition.batch,
    occurrence: acquisition.occurrence,
    name: acquisition.name,
    method: acquisition.method,
    acquiredAt: new Date(acquisition.acquiredAtMs).toISOString(),
    by: acquisition.acquiredBy,
    fileModifiedAt: acquisition.fileModifiedAtMs === null ? null : new Date(acquisition.fileModifiedAtMs).toISOString(),
  }
}

function toPages(text: unknown): { pages: Array<{ number: number; text: string }> } | null {
  if (typeof text !== 'object' || text === null || !('pages' in text) || !Array.isArray(text.pages)) return null
  return { pages: text.pages }
}
