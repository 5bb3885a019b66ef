import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { holdCase } from '../vault/hold-case.ts'

/**
 * Holds Netra's home for one host with screens, so that two of them never share settings and staging.
 *
 * Held already: throws `case-locked` with operator, machine, process and since when. A killed process leaves no hold behind.
 */
export function holdHome(home: string, operator: string, nowMs: number): { release(): void } {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  return holdCase({ hold: join(home, 'hold.sqlite'), holder: join(home, 'held-by.json') }, operator, nowMs)
}
