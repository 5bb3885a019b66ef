import { type ContainerReading, ownReader } from '../container/container-reading.ts'

/** Says how long a film or sound runs, in seconds to the millisecond; `estimated` where it follows from its size alone. */
export function noteDuration(seconds: number, reading: ContainerReading, estimated = false): void {
  const tag = estimated ? 'DurationSecondsEstimated' : 'DurationSeconds'
  reading.facts.push({ block: 'Media', tag, raw: seconds.toFixed(3), reader: ownReader })
}
