import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import type { Randomness } from '../base/ports.ts'
import { createGrantBook, type GrantBook, type Granted } from './grants.ts'
import { createStagingFolder, type StagingFolder } from './staging-folder.ts'

/** The grants of a host with screens: the book the core takes from, and the staging folder behind uploads. */
export type HostGrants = {
  readonly book: GrantBook
  readonly staging: StagingFolder
  give(granted: Granted): string
  /** Runs one call, which sees the paths of the grants it has spent so far; staged ones are gone when it has answered. */
  duringCall<Value>(work: (spent: readonly string[]) => Promise<Value>): Promise<Value>
}

/** The largest single file a page may hand over: a long video of a phone. */
const uploadLimit = 16 * 1024 ** 3

/** Grants of one host; uploads are staged below `home`, and what an earlier run left there is removed. */
export function createHostGrants(home: string, randomness: Randomness, uploadLimitBytes = uploadLimit): HostGrants {
  const book = createGrantBook(randomness)
  const staging = createStagingFolder(join(home, 'staging'), randomness, uploadLimitBytes)
  const spentByCall = new AsyncLocalStorage<string[]>()
  staging.sweep()
  return {
    staging,
    give: (granted) => book.give(granted),
    book: {
      take(grant) {
        const granted = book.take(grant)
        spentByCall.getStore()?.push(granted.path)
        return granted
      },
    },
    async duringCall(work) {
      const spent: string[] = []
      try {
        return await spentByCall.run(spent, () => work(spent))
      } finally {
        for (const path of spent) staging.discard(path)
      }
    },
  }
}
