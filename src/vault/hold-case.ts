import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { WorkbenchError } from '../contract/failure.ts'
import type { CaseFolder } from './case-folder.ts'
import { takeLock } from './storage/take-lock.ts'

export type Holder = { operator: string; machine: string; processId: number; since: string }

/** The lock and the note beside it; a case folder has them, and so has any other folder that only one process may use. */
export type HoldFiles = Pick<CaseFolder, 'hold' | 'holder'>

/**
 * Holds a case for one writer. The hold is an operating-system lock, so a killed process leaves none behind; the note beside it
 * only tells the next one whom to ask. Held already: `case-locked` with who, on which machine, since when.
 */
export function holdCase(folder: HoldFiles, operator: string, nowMs: number): { release(): void } {
  const lock = takeLock(folder.hold)
  if (!lock)
    throw new WorkbenchError('case-locked', 'another process holds the case', { details: describeHolder(folder) })
  const holder: Holder = { operator, machine: hostname(), processId: process.pid, since: new Date(nowMs).toISOString() }
  writeFileSync(folder.holder, JSON.stringify(holder))
  return {
    release() {
      rmSync(folder.holder, { force: true })
      lock.release()
    },
  }
}

function describeHolder(folder: HoldFiles): Record<string, string | number> {
  try {
    const note: unknown = JSON.parse(readFileSync(folder.holder, 'utf8'))
    if (typeof note === 'object' && note !== null) {
      return Object.fromEntries(
        Object.entries(note).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
      )
    }
  } catch {
    // The holder may be writing its note at this moment; that somebody holds the case is known all the same.
  }
  return { operator: '?', machine: '?', since: '?' }
}
