import { createHash } from 'node:crypto'
import type { Clock, Randomness } from '../base/ports.ts'

/** The clock of the story: it stands where the story says, so that nothing depends on the machine's. */
export type SampleClock = Clock & {
  /** Sets it to an ISO instant with offset. */
  set(iso: string): void
  tick(ms: number): void
}

/** A clock that stands at `start` until it is set or ticked. */
export function createSampleClock(start: string): SampleClock {
  let nowMs = Date.parse(start)
  let uptimeMs = 0
  return {
    nowMs: () => nowMs,
    uptimeMs: () => uptimeMs,
    set(iso) {
      nowMs = Date.parse(iso)
    },
    tick(ms) {
      nowMs += ms
      uptimeMs += ms
    },
  }
}

/** Bytes that are the same on every run: SHA-256 of a counter. Good for identifiers of the sample, never for a secret. */
export function createSampleRandomness(seed: string): Randomness {
  let counter = 0
  return {
    bytes(count) {
      const out = new Uint8Array(count)
      for (let at = 0; at < count; at += 32) {
        counter += 1
        out.set(
          createHash('sha256')
            .update(`${seed} ${counter}`)
            .digest()
            .subarray(0, count - at),
          at,
        )
      }
      return out
    },
  }
}
