import { z } from 'zod'
import { ImportOutcome } from './evidence.ts'
import { CaseId, Reason } from './identifiers.ts'
import { operation } from './operation.ts'

/** So many names are told of what is left; the others are counted. */
export const shownNames = 20

/** An import that was stopped, killed, or had failures: how many files it was given, how many have no outcome, how many failed. */
export const UnfinishedImport = z.strictObject({
  batch: z.int().min(1),
  total: z.int().min(1),
  left: z.int().min(0),
  failed: z.int().min(0),
  /** The first of the names that have no outcome or failed. */
  names: z.array(z.string()).max(shownNames),
  /** They came without a path (from a browser or a phone) and were only kept for that import: they have to be handed in again. */
  handInAgain: z.boolean(),
})
export type UnfinishedImport = z.infer<typeof UnfinishedImport>

/** How far the copying of one batch is. What is counted as saved stays saved, whatever happens to the rest. */
export const ImportProgress = z.strictObject({
  caseId: CaseId,
  batch: z.int().min(1),
  state: z.enum(['running', 'paused', 'cancelled', 'finished']),
  /** Files that have their outcome. */
  done: z.int(),
  /** Files this run was given. */
  total: z.int(),
  saved: z.int(),
  duplicate: z.int(),
  failed: z.int(),
  /** Bytes copied so far, of the file under way too. */
  bytes: z.int(),
  /** Null until the files have been measured, and where nobody looks. */
  totalBytes: z.int().nullable(),
  /** Over the time it was running, pauses left out; null before there is anything to tell. */
  bytesPerSecond: z.int().nullable(),
  /** Names of files that somebody still writes to: each is copied as soon as it has come to rest. */
  waitingFor: z.array(z.string()),
  /** Archives and mails that are being unfolded: members taken out, of those found so far on all their levels. */
  unpacking: z.array(z.strictObject({ name: z.string(), done: z.int(), total: z.int() })),
})
export type ImportProgress = z.infer<typeof ImportProgress>

const OneImport = z.strictObject({ caseId: CaseId, batch: z.int().min(1) })

export const importOperations = {
  /** Imports of this run of the program, by batch; how each stands. */
  'imports.list': operation(z.strictObject({ caseId: CaseId }), z.array(ImportProgress)),
  /** Takes no further file until it is continued; files under way are finished. Says how it stands, also when it is over. */
  'imports.pause': operation(OneImport, ImportProgress),
  'imports.continue': operation(OneImport, ImportProgress),
  /** Takes no further file at all. What was saved stays saved; the rest is left, and `imports.resume` can still take it in. */
  'imports.cancel': operation(OneImport, ImportProgress),
  /** Imports of which something is left to do; nothing of them is lost, and nothing is begun by itself. */
  'imports.unfinished': operation(z.strictObject({ caseId: CaseId }), z.array(UnfinishedImport)),
  /**
   * Goes on with one: with the files that have no outcome yet (`left`), or once more with those that failed. They come into the
   * batch they were handed in with; a file that is saved already gets no second number.
   */
  'imports.resume': operation(
    z.strictObject({ caseId: CaseId, batch: z.int().min(1), which: z.enum(['left', 'failed']).default('left') }),
    z.array(ImportOutcome),
  ),
  /** Lets go of what is left of one, with a reason: a custody entry keeps how many files that were and their first names. */
  'imports.setAside': operation(
    z.strictObject({ caseId: CaseId, batch: z.int().min(1), reason: Reason }),
    z.array(UnfinishedImport),
  ),
} as const
