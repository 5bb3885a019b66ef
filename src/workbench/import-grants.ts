import { stat } from 'node:fs/promises'
import type { ImportOutcome } from '../contract/evidence.ts'
import { BatchSheet } from '../contract/evidence.ts'
import type { ParsedInputOf } from '../contract/operations.ts'
import type { HandedIn } from '../evidence/import/import-ports.ts'
import { importFiles, importInto, resumeImport, type ImportParts } from '../evidence/import/import-files.ts'
import { listFiles } from '../evidence/import/list-files.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Granted } from './grants.ts'
import type { Desk } from './desk.ts'
import type { ImportRun } from './import-runs.ts'
import { followWithThumbnails } from './follow-import.ts'
import { ensureThumbnails } from './thumbnails.ts'
import { readSecondTime } from './read-second-time.ts'
import { tellReaderProblem } from './reader-desk-of-pool.ts'

/** Takes the grants of a drop, walks their folders and imports every file; each outcome is announced as soon as it is sure. */
export async function importGrants(desk: Desk, input: ParsedInputOf<'evidence.import'>): Promise<ImportOutcome[]> {
  const openCase = desk.caseOf(input.caseId)
  const granted = input.grants.map((grant) => desk.grants.take(grant))
  const sheet = input.batch ?? BatchSheet.parse({ method: granted[0]?.method ?? 'command-line' })
  return runImport(desk, openCase, { sheet, begin: (parts) => importFiles(parts, handedIn(granted)) })
}

/** Goes on with an import of which something is left, or once more with what failed of it. */
export function resumeGrants(
  desk: Desk,
  openCase: OpenCase,
  again: { batch: number; which: 'left' | 'failed'; sheet: BatchSheet },
): Promise<ImportOutcome[]> {
  return runImport(desk, openCase, { sheet: again.sheet, begin: (parts) => resumeImport(parts, again) })
}

/** Takes files of a watched folder into its open batch, or a new one; answers the outcomes and the number of that batch. */
export async function importWatched(
  desk: Desk,
  openCase: OpenCase,
  { batch, files }: { batch: number | null; files: readonly HandedIn[] },
): Promise<{ batch: number | null; outcomes: ImportOutcome[] }> {
  let number = batch
  const sheet = BatchSheet.parse({ method: 'native-pick' })
  const outcomes = await runImport(desk, openCase, {
    sheet,
    begin: (parts) => {
      const onBatch: ImportParts['onBatch'] = (opened, taken) => {
        number = opened
        parts.onBatch?.(opened, taken)
      }
      return importInto({ ...parts, onBatch }, batch, files)
    },
  })
  return { batch: number, outcomes }
}

type ImportOrder = { sheet: BatchSheet; begin: (parts: ImportParts) => AsyncIterable<ImportOutcome> }

/** Gathers the outcomes of an import, telling the screens of each; what may wait is begun when the last is in. */
async function runImport(desk: Desk, openCase: OpenCase, { sheet, begin }: ImportOrder): Promise<ImportOutcome[]> {
  const { caseId } = openCase.identity
  const run = desk.imports.begin(caseId)
  const outcomes: ImportOutcome[] = []
  // On a host that ends with the last file nobody would look at pictures.
  const follower = desk.staysOpen ? followWithThumbnails(desk, openCase) : null
  try {
    for await (const outcome of begin(partsOf(desk, openCase, { sheet, run }))) {
      outcomes.push(outcome)
      run.settled(outcome)
      follower?.saved(outcome)
      desk.notify({ kind: 'import-outcome', caseId, outcome })
    }
  } finally {
    run.ended()
    follower?.ended()
  }
  // After *saved*, and never a reason for an import to fail: what is missing is made up for when it is asked for.
  workAfterwards(desk, openCase).catch((error: unknown) => desk.log.warn('work after import', { why: String(error) }))
  return outcomes
}

function partsOf(desk: Desk, openCase: OpenCase, { sheet, run }: { sheet: BatchSheet; run: ImportRun }): ImportParts {
  return {
    openCase,
    read: desk.readers.readOriginal,
    archive: desk.readers.archive,
    actor: desk.operator,
    sheet,
    tell: tellReaderProblem(desk.language),
    control: run.control,
    progress: run.copied,
    waiting: run.waiting,
    unpacking: run.unpacking,
    onBatch(batch, files) {
      run.opened(batch, files.length)
      // On a host without a screen nobody would look at the bar.
      if (desk.staysOpen) tellSize(desk, run, files)
    },
  }
}

function tellSize(desk: Desk, run: ImportRun, files: readonly HandedIn[]): void {
  sizeOf(files).then(
    (bytes) => run.measured(bytes),
    (why: unknown) => desk.log.warn('files not measured', { why: String(why) }),
  )
}

async function sizeOf(files: readonly HandedIn[]): Promise<number> {
  let bytes = 0
  for (const file of files) {
    const found = file.kind === 'file' ? await stat(file.path).catch(() => null) : null
    bytes += found?.size ?? 0 // a file that cannot be asked will say so when it is taken
  }
  return bytes
}

/** What may wait until the files are safe: the words to search by, near copies, and on a host that stays open the second reader. */
async function workAfterwards(desk: Desk, openCase: OpenCase): Promise<void> {
  if (desk.staysOpen && openCase.database.open) await desk.searches.of(openCase).catchUp()
  await ensureThumbnails(desk, openCase)
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
