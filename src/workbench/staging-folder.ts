import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Randomness } from '../base/ports.ts'
import { toHex } from '../base/hex.ts'
import type { Granted } from './grants.ts'

/** More bytes came than a single upload may have; the staged file is to be dropped. */
export class UploadTooLarge extends Error {}

/** Bytes on their way in from a page that knows no path. */
export type StagedFile = {
  write(piece: Uint8Array): Promise<void>
  /** Closes the file; what it stands for, how large it is and its digest as 64 lower-case hexadecimal digits. */
  finish(): Promise<{ granted: Granted; sizeBytes: number; sha256: string }>
  /** Forgets it: nothing of it stays on the disk. */
  drop(): Promise<void>
}

export type StagingFolder = {
  readonly folder: string
  begin(about: { name: string; modifiedAtMs: number }): Promise<StagedFile>
  /** Removes a staged file whose grant was spent; other paths are left alone. */
  discard(path: string): void
  /** Removes everything, at the start and at the end of a host. */
  sweep(): void
}

/**
 * A folder for uploads until their grant is spent. Names of uploads never become names on the disk; the last-modified time a
 * browser states is set on the staged file, and is the only time it has.
 */
export function createStagingFolder(folder: string, randomness: Randomness, limitBytes: number): StagingFolder {
  const staged = new Set<string>()
  const sweep = () => rmSync(folder, { recursive: true, force: true })
  const discard = (path: string) => {
    if (staged.delete(path)) rmSync(path, { force: true })
  }
  return {
    folder,
    sweep,
    discard,
    async begin(about) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, toHex(randomness.bytes(16)))
      staged.add(path)
      return writeStaged({ path, limitBytes, ...about }, () => discard(path))
    },
  }
}

async function writeStaged(
  about: { path: string; limitBytes: number; name: string; modifiedAtMs: number },
  discard: () => void,
): Promise<StagedFile> {
  const file = await open(about.path, 'wx', 0o600)
  const digest = createHash('sha256')
  let sizeBytes = 0
  return {
    async write(piece) {
      digest.update(piece)
      sizeBytes += piece.length
      if (sizeBytes > about.limitBytes) throw new UploadTooLarge('upload too large')
      for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten
    },
    async finish() {
      const modifiedAt = new Date(isMoment(about.modifiedAtMs) ? about.modifiedAtMs : 0)
      await file.utimes(modifiedAt, modifiedAt)
      await file.close()
      return {
        granted: { path: about.path, method: 'browser-upload', name: about.name },
        sizeBytes,
        sha256: digest.digest('hex'),
      }
    },
    async drop() {
      await file.close().catch(() => undefined) // it may be closed already; what counts is that the bytes go
      discard()
    },
  }
}

/** Whether a stated last-modified time can be set on a file: whole years 1970 to 9999. */
function isMoment(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0 && ms < 253_402_300_800_000
}
