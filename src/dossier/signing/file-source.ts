import type { BigIntStats } from 'node:fs'
import { open, stat, type FileHandle } from 'node:fs/promises'
import type { ByteSource } from '../../base/byte-source.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import { damaged, notADossier } from './pdf/refusals.ts'

/** A file opened once and read in pieces, so that what is parsed, hashed and copied is the same file whatever happens to its name. */
export type FileSource = ByteSource & {
  /** Fills the target with the bytes from `offset` on; for passing over a large file with one buffer. */
  readInto(target: Uint8Array, offset: number): Promise<void>
  /** Permission bits. */
  readonly mode: number
  /** Rejects with `pdf-damaged` where the file was changed, or another put in its place, since it was opened. */
  assertUnchanged(): Promise<void>
  close(): Promise<void>
}

/** Opens a file for reading. Rejects with `not-found`, `not-permitted`, or `not-a-dossier` for a folder. */
export async function openFileSource(path: string): Promise<FileSource> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw openingFailure(error)
  })
  try {
    const before = await file.stat({ bigint: true })
    if (!before.isFile()) throw notADossier('not a file')
    return {
      size: Number(before.size),
      mode: Number(before.mode) & 0o777,
      async read(offset, length) {
        const bytes = Buffer.allocUnsafe(length)
        await fill(file, bytes, offset)
        return bytes
      },
      readInto: (target, offset) => fill(file, target, offset),
      async assertUnchanged() {
        const same = await file.stat({ bigint: true })
        const named = await stat(path, { bigint: true }).catch(() => null)
        if (!named || !isSame(before, same) || !isSame(before, named)) throw damaged('changed while it was being read')
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs
}

async function fill(file: FileHandle, target: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < target.length;) {
    const { bytesRead } = await file.read(target, done, target.length - done, offset + done)
    if (bytesRead === 0) throw damaged('cut short while it was being read')
    done += bytesRead
  }
}

function openingFailure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkbenchError('not-found', 'no such file', { cause: error })
  if (code === 'EACCES' || code === 'EPERM')
    return new WorkbenchError('not-permitted', 'reading refused', { cause: error })
  return error
}
