import { WorkbenchError } from '../../contract/failure.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import type { CompositionWatch } from './write-dossier.ts'

/** Screens are told at most this often. */
const tellEveryMs = 200

type UnderWay = { stop(): void; over: Promise<unknown> }

const underWay = new WeakMap<OpenCase, UnderWay>()

/**
 * Composes one draft of a case at a time, told about as it goes on: an order that comes while another one is worked on stops that one first.
 *
 * `total` is how many items it will show. What is stopped rejects with `composition-cancelled`.
 */
export async function watchDraft<Value>(
  desk: Desk,
  { openCase, total }: { openCase: OpenCase; total: number },
  compose: (watch: CompositionWatch) => Promise<Value>,
): Promise<Value> {
  const before = underWay.get(openCase)
  before?.stop()
  const stopper = new AbortController()
  const { signal } = stopper
  const pictureDone = createTeller(desk, openCase.identity.caseId, total)
  const work = (before?.over ?? Promise.resolve()).then(() => {
    signal.throwIfAborted()
    return compose({ signal, pictureDone })
  })
  const stop = () => stopper.abort(new WorkbenchError('composition-cancelled', 'the draft was stopped'))
  const own = { stop, over: work.catch(() => undefined) } // whoever asked is told; the next one only waits
  underWay.set(openCase, own)
  return work.finally(() => underWay.get(openCase) === own && underWay.delete(openCase))
}

/** Stops the draft a case is being composed into; false where there is none. */
export function stopDraft(openCase: OpenCase): boolean {
  const found = underWay.get(openCase)
  found?.stop()
  return found !== undefined
}

function createTeller(desk: Desk, caseId: string, total: number): () => void {
  let done = 0
  let toldMs = Number.NEGATIVE_INFINITY
  return () => {
    done += 1
    const nowMs = desk.clock.nowMs()
    if (done < total && nowMs - toldMs < tellEveryMs) return
    toldMs = nowMs
    desk.notify({ kind: 'draft-progress', caseId, done: Math.min(done, total), total })
  }
}
