import { rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

const patience = [20, 50, 100, 200, 400]

/** Renames a file; on Windows a virus scanner may hold it for a moment (EPERM, EBUSY, EACCES), so it is tried again. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const waitMs of patience) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || !isHeldForAMoment(error)) throw error
      await pause(waitMs)
    }
  }
  await rename(from, to)
}

function isHeldForAMoment(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'EBUSY', 'EACCES'].includes(String(error.code))
}
