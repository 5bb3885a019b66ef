import { readdirSync, readFileSync } from 'node:fs'

/** The environment variable all processes of one run carry. */
export const marker = 'NETRA_E2E_RUN'

/** Processes of this run that are alive although everything was closed, with their words; empty where the system has no `/proc`. */
export function leftBehind(): Array<{ processId: number; words: string }> {
  const mark = `${marker}=${process.env[marker] ?? ''}`
  return processIds()
    .filter((processId) => readParts(processId, 'environ').includes(mark) && !isOurOwn(processId))
    .map((processId) => ({ processId, words: readParts(processId, 'cmdline').join(' ').slice(0, 160) }))
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** The runner and its workers end by themselves after the teardown. */
function isOurOwn(processId: number): boolean {
  return processId === process.pid || readParts(processId, 'cmdline').some((word) => word.includes('playwright'))
}

function readParts(processId: number, file: 'environ' | 'cmdline'): string[] {
  try {
    return readFileSync(`/proc/${processId}/${file}`, 'utf8').split('\0')
  } catch {
    // It ended while we looked, or is not ours to read.
    return []
  }
}
