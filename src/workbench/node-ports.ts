import { randomFillSync } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Log, Randomness } from '../base/ports.ts'

/** The laptop's clocks. */
export const nodeClock: Clock = {
  nowMs: () => Date.now(),
  uptimeMs: () => Math.trunc(performance.now()),
}

/** The operating system's source of randomness. */
export const nodeRandomness: Randomness = {
  bytes: (count) => randomFillSync(new Uint8Array(count)),
}

/** Settings, the log and the default case folder: `NETRA_HOME`, else `.netra` in the home folder. */
export function netraHome(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['NETRA_HOME'] ?? join(homedir(), '.netra')
}

/**
 * The log file in Netra's home. It is made when something goes wrong for the first time, so that a healthy run leaves nothing;
 * with `NETRA_LOG=all` everything is written.
 */
export function createNodeLog(environment: Readonly<Record<string, string | undefined>>): Log {
  const all = environment['NETRA_LOG'] === 'all'
  const write = (level: string, event: string, facts: object | undefined) => {
    try {
      const folder = join(netraHome(environment), 'log')
      mkdirSync(folder, { recursive: true })
      const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })
      appendFileSync(join(folder, 'netra.log'), `${line}\n`)
    } catch {
      // A log that cannot be written must never be the reason why work stops.
    }
  }
  return {
    info: (event, facts) => (all ? write('info', event, facts) : undefined),
    warn: (event, facts) => (all ? write('warn', event, facts) : undefined),
    error: (event, facts) => write('error', event, facts),
  }
}
