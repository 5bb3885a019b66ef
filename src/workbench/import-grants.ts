import type { ImportOutcome } from '../contract/evidence.ts'
import { BatchSheet } from '../contract/evidence.ts'
import type { ParsedInputOf } from '../contract/operations.ts'
import type { HandedIn } from '../evidence/import/import-ports.ts'
import { importFiles, type ImportParts } from '../evidence/import/import-files.ts'
import { listFiles } from '../evidence/import/list-files.ts'
import type { OpenCase } from '../vault/open-case.ts'
import type { Granted } from './grants.ts'
import type { Desk } from './desk.ts'
import { ensurePictureHashes } from './picture-hashes.ts'
import { readSecondTime } from './read-second-time.ts'
import { tellReaderProblem } from './reader-desk-of-pool.ts'

/** Takes the grants of a drop, walks their folders and imports every file; each outcome is announced as soon as it is sure. */
export async function importGrants(desk: Desk, input: ParsedInputOf<'evidence.import'>): Promise<ImportOutcome[]> {
  const openCase = desk.caseOf(input.caseId)
  const granted = input.grants.map((grant) => desk.grants.take(grant))
  const method = granted[0]?.method ?? 'command-line'
  const sheet = input.batch ?? BatchSheet.parse({ method })
  const parts = importPartsOf(desk, openCase, sheet)
  return announceOutcomes(desk, openCase, importFiles(parts, handedIn(granted)))
}

/** What an import into a case needs, on this desk. */
export function importPartsOf(desk: Desk, openCase: OpenCase, sheet: BatchSheet): ImportParts {
  return {
    openCase,
    read: desk.readers.readOriginal,
    archive: desk.readers.archive,
    actor: desk.operator,
    sheet,
    tell: tellReaderProblem(desk.language),
  }
}

/** Gathers the outcomes of an import, telling the screens of each; what may wait is begun when the last is in. */
export async function announceOutcomes(
  desk: Desk,
  openCase: OpenCase,
  running: AsyncIterable<ImportOutcome>,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for await (const outcome of running) {
    outcomes.push(outcome)
    desk.notify({ kind: 'import-outcome', caseId: openCase.identity.caseId, outcome })
  }
  // After *saved*, and never a reason for an import to fail: what is missing is made up for when it is asked for.
  workAfterwards(desk, openCase).catch((error: unknown) => desk.log.warn('work after import', { why: String(error) }))
  return outcomes
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
