import { open, readdir, rename, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writingFailure } from './writing-failure.ts'

/** Where the new bytes go. Each call ends when all its bytes are handed to the system. */
export type FileSink = { write: (bytes: Uint8Array) => Promise<void> }

export type SafeRewrite<Result> = {
  target: string
  /** Permission bits of the new file. */
  mode: number
  /** Writes the whole content; where it rejects, nothing of the target has changed. */
  write: (sink: FileSink) => Promise<Result>
}

/**
 * Puts a whole new content in place of a file, or leaves what was there untouched.
 *
 * Temporary name in the same folder, flush, rename, flush of the folder. Parts left by a process that was killed are removed first. Rejects with
 * `disk-full` or `output-not-writable` where the system refuses, and with whatever `write` rejects with.
 */
export async function rewriteFileSafely<Result>({ target, mode, write }: SafeRewrite<Result>): Promise<Result> {
  await sweepParts(target)
  const part = `${partPrefix(target)}${process.pid}.${nextPart()}`
  const file = await open(part, 'wx', mode).catch(refuse)
  try {
    const result = await writeAndFlush(file, write)
    await renamePatiently(part, target)
    await flushFolder(dirname(target))
    return result
  } catch (error) {
    await unlink(part).catch(() => {
      // Already renamed, or the medium is gone: the first error is the one to tell.
    })
    throw error
  }
}

let partsSoFar = 0

function nextPart(): number {
  partsSoFar += 1
  return partsSoFar
}

async function writeAndFlush<Result>(file: FileHandle, write: SafeRewrite<Result>['write']): Promise<Result> {
  try {
    const result = await write({
      async write(bytes) {
        for (let done = 0; done < bytes.length;)
          done += (await file.write(bytes, done, bytes.length - done).catch(refuse)).bytesWritten
      },
    })
    await file.sync().catch(refuse)
    return result
  } finally {
    await file.close()
  }
}

/** Virus scanners and indexers on Windows hold a new file for a moment; a rename then fails although nothing is wrong. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pauseMs of [20, 50, 100, 200, 400, 800]) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!isHeldForAMoment(error)) return refuse(error)
      await wait(pauseMs)
    }
  }
  await rename(from, to).catch(refuse)
}

function isHeldForAMoment(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'EBUSY' || code === 'EPERM' || (process.platform === 'win32' && code === 'EACCES')
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for flushing; NTFS journals the rename itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  try {
    await handle.sync().catch(() => {
      // Some network and FAT mounts refuse to flush folders; the file itself is flushed.
    })
  } finally {
    await handle.close()
  }
}

function partPrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}.netra-part-`)
}

async function sweepParts(target: string): Promise<void> {
  const prefix = basename(partPrefix(target))
  const names = await readdir(dirname(target)).catch(refuse)
  for (const name of names) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('.')[0]) : 0
    if (owner > 0 && !isRunning(owner)) await unlink(join(dirname(target), name)).catch(refuse)
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function refuse(error: unknown): never {
  throw writingFailure(error)
}
