import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { OriginalsStore } from '../../vault/originals/originals-store.ts'
import type { Patience } from './import-ports.ts'
import { receiveFile, type Received } from './receive-file.ts'

/** What receiving patiently needs beside the path. `nowMs` is the clock of the case, which only weighs how fresh a change is. */
export type PatientReceiving = {
  readonly store: OriginalsStore
  readonly patience: Patience
  readonly nowMs: () => number
  readonly copiedBytes?: (doneBytes: number, sizeBytes: number) => void
  /** Told when the file begins to be waited for, and when it no longer is. */
  readonly waiting?: (isWaiting: boolean) => void
}

/**
 * Receives a file, waiting for one that somebody still writes to: changed this very moment, empty so far, or changed while it was
 * read. It is copied once it has not changed for a while.
 *
 * One that never comes to rest is `source-changed`, one that stays empty `source-empty`; neither leaves anything behind. See
 * {@link receiveFile} for the rest.
 */
export async function receivePatiently(path: string | Buffer, to: PatientReceiving): Promise<Received> {
  const { settleMs, mostMs } = to.patience
  const waitForRest = async (patience: Patience) => {
    to.waiting?.(true)
    const rested = await restOf(path, patience)
    to.waiting?.(false)
    return rested
  }
  let waitedMs = 0
  if (await isFresh(path, to)) waitedMs += (await waitForRest(to.patience)).waitedMs
  for (;;) {
    const received = await receiveFile(path, to.store, to.copiedBytes)
    if (received.kind === 'received' || !isUnfinished(received.code) || waitedMs + settleMs > mostMs) return received
    const rested = await waitForRest({ settleMs, mostMs: mostMs - waitedMs })
    waitedMs += rested.waitedMs
    // Still empty after a while: nobody writes to it.
    if (!rested.changed && received.code === 'source-empty') return received
  }
}

/** Changed within the time a file is given to rest; a time in the future is a clock that is wrong, and says nothing. */
async function isFresh(path: string | Buffer, { patience, nowMs }: PatientReceiving): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  const ageMs = found ? nowMs() - found.mtimeMs : Infinity
  return ageMs > -patience.settleMs && ageMs < patience.settleMs
}

function isUnfinished(code: string): boolean {
  return code === 'source-changed' || code === 'source-empty'
}

/** Waits until size and time stayed the same for one `settleMs`; `changed` says whether they ever differed. */
async function restOf(
  path: string | Buffer,
  { settleMs, mostMs }: Patience,
): Promise<{ waitedMs: number; changed: boolean }> {
  let before = await stateOf(path)
  let changed = false
  for (let waitedMs = settleMs; ; waitedMs += settleMs) {
    await pause(settleMs)
    const now = await stateOf(path)
    if (now === before || waitedMs + settleMs > mostMs) return { waitedMs, changed }
    changed = true
    before = now
  }
}

/** Size and time of last change; a file that is gone has a state too, and the next attempt says so. */
async function stateOf(path: string | Buffer): Promise<string> {
  return stat(path).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => 'gone',
  )
}
