import type { ReaderJob, ReaderLane } from './reader-lane.ts'

/** A second task waits in each process, so that none is idle while an answer travels. */
const depth = 2

/**
 * The lane a task goes to now; null while it has to wait.
 *
 * Work nobody waits for keeps to the first lane, whatever room there is elsewhere. All other tasks go where none of it lies, if need be by
 * waiting for it: a file that is being saved costs a millisecond, a picture before it forty.
 */
export function chooseLane(
  lanes: readonly ReaderLane[],
  { inBackground }: Pick<ReaderJob, 'inBackground'>,
): ReaderLane | null {
  const [lane] = inBackground ? lanes : lanes.toSorted((one, other) => cost(one) - cost(other))
  return lane && lane.load < depth ? lane : null
}

function cost({ load, inBackground }: ReaderLane): number {
  return inBackground > 0 ? depth + load : load
}
