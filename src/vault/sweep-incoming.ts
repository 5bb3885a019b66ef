import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CaseFolder } from './case-folder.ts'
import { arrivingSuffix } from './originals/originals-store.ts'

/**
 * Clears what a killed import left on its way in: half-written files, and stored bytes that were marked as arriving but for which
 * no row was ever committed. Nobody was told that those were saved. Answers how many names were swept.
 */
export function sweepIncoming(folder: CaseFolder, isVouchedFor: (sha256: string) => boolean): number {
  mkdirSync(folder.incoming, { recursive: true })
  const left = readdirSync(folder.incoming)
  for (const name of left) {
    if (name.endsWith(arrivingSuffix)) dropUnvouched(folder, basename(name, arrivingSuffix), isVouchedFor)
    rmSync(join(folder.incoming, name), { force: true, recursive: true })
  }
  return left.length
}

function dropUnvouched(folder: CaseFolder, sha256: string, isVouchedFor: (sha256: string) => boolean): void {
  if (!/^[0-9a-f]{64}$/.test(sha256) || isVouchedFor(sha256)) return
  rmSync(join(folder.originals, sha256.slice(0, 2), sha256), { force: true })
}

/** Finishes purges that a killed run began: the case says that these bytes are gone. */
export function sweepPurged(folder: CaseFolder, digests: readonly string[]): void {
  for (const sha256 of digests) rmSync(join(folder.originals, sha256.slice(0, 2), sha256), { force: true })
}
