import { stat } from 'node:fs/promises'
import { BatchSheet, type BatchView, type ImportOutcome } from '../contract/evidence.ts'
import type { ParsedInputOf } from '../contract/operations.ts'
import type { HandedIn } from '../evidence/import/import-ports.ts'
import { importFiles, type ImportParts } from '../evidence/import/import-files.ts'
import { listFiles } from '../evidence/import/list-files.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Granted } from './grants.ts'
import type { Desk } from './desk.ts'
import type { ImportRun } from './import-runs.ts'
import { ensurePictureHashes } from './picture-hashes.ts'
import { readSecondTime } from './read-second-time.ts'
import { tellReaderProblem } from './reader-desk-of-pool.ts'

/** Takes the grants of a drop, walks their folders and imports every file; each outcome is announced as soon as it is sure. */
export async function importGrants(desk: Desk, input: ParsedInputOf<'evidence.import'>): Promise<ImportOutcome[]> {
  const openCase = desk.caseOf(input.caseId)
  const granted = input.grants.map((grant) => desk.grants.take(grant))
  const sheet = input.batch ?? BatchSheet.parse({ method: granted[0]?.method ?? 'command-line' })
  return runImport(desk, openCase, { sheet, files: () => handedIn(granted) })
}

/** Imports files of an earlier run again, into the batch they were handed in with. */
export function retryImport(
  desk: Desk,
  again: { caseId: string; batch: BatchView; files: readonly HandedIn[] },
): Promise<ImportOutcome[]> {
  const { sheet, number } = again.batch
  return runImport(desk, desk.caseOf(again.caseId), { sheet, batch: number, files: () => listedAnew(again.files) })
}

type ImportOrder = { sheet: BatchSheet; batch?: number; files: () => AsyncGenerator<HandedIn> }

async function runImport(desk: Desk, openCase: OpenCase, order: ImportOrder): Promise<ImportOutcome[]> {
  const { caseId } = openCase.identity
  const run = desk.imports.begin(caseId)
  const taken: HandedIn[] = []
  const outcomes: ImportOutcome[] = []
  const parts = partsOf(desk, openCase, { order, run })
  // Counting walks the same folders; on a host without a screen nobody would see it.
  if (desk.staysOpen) tellTotal(desk, run, order)
  const tell = (outcome: ImportOutcome) => {
    outcomes.push(outcome)
    desk.notify({ kind: 'import-outcome', caseId, outcome })
  }
  try {
    const turnedAway: HandedIn[] = []
    for await (const outcome of importFiles(parts, throughGate(order.files(), run, { taken, turnedAway }))) {
      const from = taken.shift()
      if (!from) throw new Error('an outcome without a file')
      run.settled(from, outcome)
      tell(outcome)
    }
    for (const from of turnedAway) tell(notTaken(parts, from))
  } finally {
    run.ended()
  }
  // After *saved*, and never a reason for an import to fail: what is missing is made up for when it is asked for.
  workAfterwards(desk, openCase).catch((error: unknown) => desk.log.warn('work after import', { why: String(error) }))
  return outcomes
}

function tellTotal(desk: Desk, run: ImportRun, order: ImportOrder): void {
  countFiles(order.files()).then(
    (total) => run.counted(total),
    (why: unknown) => desk.log.warn('files not counted', { why: String(why) }),
  )
}

function partsOf(desk: Desk, openCase: OpenCase, { order, run }: { order: ImportOrder; run: ImportRun }): ImportParts {
  return {
    openCase,
    read: desk.readers.readOriginal,
    archive: desk.readers.archive,
    actor: desk.operator,
    sheet: order.sheet,
    tell: tellReaderProblem(desk.language),
    ...(order.batch === undefined ? {} : { batch: order.batch }),
    onBatch: (batch) => run.opened(batch),
    closing() {
      const { notTaken: left } = run.progress()
      return left === 0 ? {} : { cancelled: true, notTaken: left }
    },
  }
}

/** Lets files through while the gate stands open; once it is shut the rest is only named. */
async function* throughGate(
  files: AsyncGenerator<HandedIn>,
  run: ImportRun,
  seen: { taken: HandedIn[]; turnedAway: HandedIn[] },
): AsyncGenerator<HandedIn> {
  for await (const file of files) {
    if (await run.gate.pass()) {
      seen.taken.push(file)
      yield file
    } else {
      seen.turnedAway.push(file)
      run.turnedAway(file)
    }
  }
}

function notTaken({ tell }: ImportParts, from: HandedIn): ImportOutcome {
  const code = 'import-cancelled'
  const nothing = { evidence: null, sha256: null, sizeBytes: null, mediaType: null, twin: null }
  const failure = { code, message: tell(code, { name: from.name, path: from.shownPath }) }
  return { path: from.shownPath, outcome: 'failed', ...nothing, children: [], problems: [], failure }
}

/** What may wait until the files are safe: the words to search by, near copies, and on a host that stays open the second reader. */
async function workAfterwards(desk: Desk, openCase: OpenCase): Promise<void> {
  if (desk.staysOpen && openCase.database.open) await desk.searches.of(openCase).catchUp()
  await ensurePictureHashes(desk, openCase)
  if (desk.staysOpen && openCase.database.open) {
    await readSecondTime(desk, { caseId: openCase.identity.caseId, evidence: null })
  }
}

async function* handedIn(granted: readonly Granted[]): AsyncGenerator<HandedIn> {
  for (const { path, method, name } of granted) {
    // An upload lies under a name of ours; what people see is the one it came with.
    const place = name === undefined ? {} : { shownPath: name, name: name.split('/').at(-1) ?? name }
    for await (const listed of listFiles([path])) yield { ...listed, ...place, method }
  }
}

/** Files handed in before, looked at again: what was missing then may be there now. */
async function* listedAnew(files: readonly HandedIn[]): AsyncGenerator<HandedIn> {
  for (const file of files) {
    if (file.kind === 'file') yield file
    else for await (const listed of listFiles([file.shownPath])) yield { ...listed, method: file.method }
  }
}

async function countFiles(files: AsyncGenerator<HandedIn>): Promise<{ files: number; bytes: number }> {
  const total = { files: 0, bytes: 0 }
  for await (const file of files) {
    const found = file.kind === 'file' ? await stat(file.path).catch(() => null) : null
    total.files += 1
    total.bytes += found?.size ?? 0 // a file that cannot be asked will say so when it is taken
  }
  return total
}
