import { z } from 'zod'
import { CaseId, GrantId, ShortText } from './identifiers.ts'
import { operation } from './operation.ts'

/** A folder that is looked at for new files (*map pantauan*). Its path stays with the host; people see its name. */
export const WatchView = z.strictObject({
  watch: z.string(),
  /** Last part of the folder's path. */
  folder: z.string(),
  /** `missing`: it is looked for, but is not there at this moment. `stopped`: nobody looks, until a person says so. */
  state: z.enum(['watching', 'missing', 'stopped']),
  /** Batch its files come into; null before the first one, and after a person closed the last. */
  batch: z.int().nullable(),
  /** Files taken in since it was last begun, and of those the ones that failed. */
  taken: z.int().min(0),
  failed: z.int().min(0),
  /** Files that somebody still writes to: each is taken in once it has come to rest. */
  waitingFor: z.array(ShortText),
  /** Why it was stopped by the program and not by a person; null otherwise. */
  problem: z.string().nullable(),
})
export type WatchView = z.infer<typeof WatchView>

/** What Netra's home keeps of a watched folder: where it lies, for which case, and the batch that was open. */
export const RememberedWatch = z.strictObject({
  watch: z.string(),
  caseId: CaseId,
  path: z.string(),
  batch: z.int().nullable(),
})
export type RememberedWatch = z.infer<typeof RememberedWatch>
export const RememberedWatches = z.array(RememberedWatch)

const OneWatch = z.strictObject({ caseId: CaseId, watch: z.string().min(1).max(64) })

export const watchOperations = {
  'watches.list': operation(z.strictObject({ caseId: CaseId }), z.array(WatchView)),
  /**
   * Begins to look at a folder a person picked. What lies there already and is not in the case is taken in first. Nothing in the folder is
   * changed. It never begins by itself: after a restart it stands as `stopped`.
   */
  'watches.start': operation(z.strictObject({ caseId: CaseId, folder: GrantId }), WatchView),
  'watches.stop': operation(OneWatch, WatchView),
  'watches.goOn': operation(OneWatch, WatchView),
  /** Stops it and strikes it off the list. */
  'watches.forget': operation(OneWatch, z.array(WatchView)),
} as const
