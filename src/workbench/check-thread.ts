import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { CaseCheck } from '../contract/custody.ts'
import { checkCase } from '../vault/check-case.ts'
import { openCase, type OpenCase } from '../vault/open-case.ts'
import { nodeClock, nodeRandomness } from './node-ports.ts'

/** `quietly`: after every file the thread rests as long as the file took, so that whoever works beside it hardly notices. */
export type CheckTask = { readonly root: string; readonly quietly: boolean }

export type FoundCheck = Omit<CaseCheck, 'against'>

/** In a found check the message of a problem is what it is about; the sentence is made where the language is known. */
export type CheckWord =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'found'; readonly found: FoundCheck }

const tellEveryMs = 1_000

// The entry of the checking thread: one case, read over a connection of its own, and one answer.
const { root, quietly } = workerData as CheckTask
const ports = { clock: nodeClock, randomness: nodeRandomness, program: '' }
const opened = openCase(root, { ports, operator: '', readOnly: true })
const found = await checkTwice(opened)
opened.close()
tell({ kind: 'found', found })

/** What was changed while it was looked at (an item purged in between) is not there any more at a second look. */
async function checkTwice(opened: OpenCase): Promise<FoundCheck> {
  const first = await check(opened)
  return first.whole ? first : check(opened)
}

function check(opened: OpenCase): Promise<FoundCheck> {
  let restedAtMs = nodeClock.uptimeMs()
  let toldAtMs = restedAtMs
  return checkCase(
    opened,
    (_code, { what }) => String(what),
    async (done, total) => {
      const now = nodeClock.uptimeMs()
      if (now - toldAtMs >= tellEveryMs) {
        toldAtMs = now
        tell({ kind: 'progress', done, total })
      }
      if (!quietly) return
      await pause(now - restedAtMs)
      restedAtMs = nodeClock.uptimeMs()
    },
  )
}

function tell(word: CheckWord): void {
  parentPort?.postMessage(word, [])
}
