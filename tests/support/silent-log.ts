import type { Log } from '../../src/base/ports.ts'

/** A log for tests that remembers its lines. */
export function createSilentLog(): Log & { lines: Array<{ event: string; facts: object }> } {
  const lines: Array<{ event: string; facts: object }> = []
  const write = (event: string, facts: object = {}) => void lines.push({ event, facts })
  return { lines, info: write, warn: write, error: write }
}
