import { readFileSync } from 'node:fs'

/** Linux counts memory in pages of this size on every machine Node runs on here. */
const pageBytes = 4096
const megabyte = 1024 * 1024

/**
 * The resident memory of a process in megabytes, or null where the system does not tell it this way (Windows, macOS) or the
 * process is gone. Then the reader watches itself: see `watch-own-memory.ts`.
 */
export function residentMegabytes(pid: number | null): number | null {
  if (pid === null || process.platform !== 'linux') return null
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1])
    return Number.isFinite(pages) ? (pages * pageBytes) / megabyte : null
  } catch {
    // The process ended between two looks; its exit is told elsewhere.
    return null
  }
}
