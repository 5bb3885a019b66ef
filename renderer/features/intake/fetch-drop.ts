import type { Offered, Received, Transport, Untaken } from '../../platform/transport.ts'
import type { Walked } from '../../ui/walk-drop.ts'

/** Files found so far while a drop is walked (`total` null), then files fetched of all. */
export type Fetching = { readonly done: number; readonly total: number | null }

export type FetchTold = {
  tell: (fetching: Fetching | null) => void
  /** Told once, before the first file is fetched. */
  found: (offered: readonly Offered[], unreadable: readonly string[]) => void
  /** Told of files that could not be fetched, by their place among the offered ones. */
  untaken: (reasons: ReadonlyMap<number, Untaken>) => void
}

/** A count on screen moves this often: ten thousand files must not redraw the tray ten thousand times. */
const tellMs = 400

/** Walks a drop, then fetches its files one after another, telling how far it is; a file that fails costs none of the others. */
export async function fetchDrop(
  transport: Pick<Transport, 'receive'>,
  walked: AsyncIterable<Walked>,
  told: FetchTold,
): Promise<{ received: readonly Received[]; isEmpty: boolean }> {
  const tell = seldom(told.tell)
  const offered: Offered[] = []
  const unreadable: string[] = []
  tell({ done: 0, total: null })
  for await (const { file, path } of walked) {
    if (file === null) unreadable.push(path)
    else offered.push({ file, path })
    tell({ done: offered.length, total: null })
  }
  told.found(offered, unreadable)
  if (offered.length === 0) {
    told.tell(null)
    return { received: [], isEmpty: unreadable.length === 0 }
  }
  told.tell({ done: 0, total: offered.length })
  const heard = new Map<number, Untaken>()
  let done = 0
  const received = await transport.receive(offered, (index, one) => {
    if ('untaken' in one) heard.set(index, one.untaken)
    done += 1
    tell({ done, total: offered.length })
  })
  told.untaken(heard)
  told.tell(null)
  return { received, isEmpty: false }
}

function seldom(tell: (fetching: Fetching) => void): (fetching: Fetching) => void {
  let toldMs = Number.NEGATIVE_INFINITY
  return (fetching) => {
    const nowMs = performance.now()
    if (nowMs - toldMs < tellMs) return
    toldMs = nowMs
    tell(fetching)
  }
}
