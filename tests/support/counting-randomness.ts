import type { Randomness } from '../../src/base/ports.ts'

/** Bytes that count up, for tests that must give the same bytes each time. */
export function countingRandomness(): Randomness {
  let next = 0
  return {
    bytes(count) {
      return Uint8Array.from({ length: count }, () => {
        next += 1
        return next & 0xff
      })
    },
  }
}
