import { createHash } from 'node:crypto'
import type { Clock, Randomness } from '../../src/base/ports.ts'
import type { VaultPorts } from '../../src/vault/open-case.ts'

/** A clock that stands still until it is set or ticked. */
export function createFixedClock(start: string): Clock & { set(iso: string): void; tick(ms: number): void } {
  let now = Date.parse(start)
  let uptime = 0
  return {
    nowMs: () => now,
    uptimeMs: () => uptime,
    set: (iso) => void (now = Date.parse(iso)),
    tick(ms) {
      now += ms
      uptime += ms
    },
  }
}

/** Bytes that look random and are the same on every run: SHA-256 of a counter. */
export function createFixedRandomness(seed: string): Randomness {
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
            .subarray(0, Math.min(32, count - at)),
          at,
        )
      }
      return out
    },
  }
}

/** Ports of the vault for tests. */
export function createTestPorts(
  start = '2024-10-14T02:40:00Z',
): VaultPorts & { clock: ReturnType<typeof createFixedClock> } {
  return { clock: createFixedClock(start), randomness: createFixedRandomness('netra'), program: 'Netra test' }
}
