import { toHex } from '../base/hex.ts'
import type { Randomness } from '../base/ports.ts'
import type { AcquisitionMethod } from '../contract/evidence.ts'
import { WorkbenchError } from '../contract/failure.ts'

/** What a grant stands for: a place a person picked, and how they picked it. The path never reaches a page. */
export type Granted = {
  readonly path: string
  readonly method: AcquisitionMethod
  /** What it is called where it came from, when the path does not say (an upload); may hold `/` for a file inside a dropped folder. */
  readonly name?: string
}

/** One-use permissions. A host puts them in, a handler takes them out; what was taken is gone. */
export type GrantBook = {
  take(grant: string): Granted
}

/** The book of hosts with screens: random names, each good for one use. */
export function createGrantBook(randomness: Randomness): GrantBook & { give(granted: Granted): string } {
  const open = new Map<string, Granted>()
  return {
    give(granted) {
      const name = toHex(randomness.bytes(16))
      open.set(name, granted)
      return name
    },
    take(grant) {
      const granted = open.get(grant)
      if (!granted) throw new WorkbenchError('grant-unknown', 'no such grant')
      open.delete(grant)
      return granted
    },
  }
}

/** The book of the command line, where whoever types a path has the right to it: `file:PATH`. */
export function createPathGrants(): GrantBook {
  return {
    take(grant) {
      if (!grant.startsWith('file:'))
        throw new WorkbenchError('grant-unknown', 'on the command line a grant is file:PATH')
      return { path: grant.slice('file:'.length), method: 'command-line' }
    },
  }
}
