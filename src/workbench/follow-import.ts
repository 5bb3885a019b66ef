import type { ImportOutcome } from '../contract/evidence.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { makeThumbnail, type Readers } from './thumbnails.ts'

/** One is decoded and the next fetched; both in one reader, so that files to be saved have the others. */
const atOnce = 2

/** Is told what an import saves, and when no more comes. */
export type ImportFollower = { saved(outcome: ImportOutcome): void; ended(): void }

/**
 * Makes small pictures of what a running import has saved, as work nobody waits for: the processor has little to do while files are copied
 * and flushed, and a list that is looked at meanwhile shows them.
 *
 * What it leaves, `ensureThumbnails` makes up for; what goes wrong with a picture is found and told there too.
 */
export function followWithThumbnails(desk: Readers, opened: OpenCase): ImportFollower {
  let waiting: string[] = []
  let busy = 0

  async function work(): Promise<void> {
    busy += 1
    try {
      for (let number = waiting.shift(); number !== undefined; number = waiting.shift())
        await makeThumbnail(desk, opened, number, { inBackground: true })
    } catch {
      waiting = []
    } finally {
      busy -= 1
    }
  }

  return {
    saved({ evidence, mediaType, children }) {
      const items = [{ evidence, mediaType }, ...children]
      for (const item of items)
        if (item.evidence !== null && item.mediaType?.startsWith('image/')) waiting.push(item.evidence)
      while (busy < atOnce && waiting.length > 0) void work()
    },
    ended() {
      waiting = []
    },
  }
}
