import { randomUUID } from 'node:crypto'
import { chmod, mkdir, open, readdir, rm, stat, unlink, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { faultPoint } from '../fault-points.ts'
import type { Protection } from '../protection.ts'
import { flushFolder } from './flush-folder.ts'
import { openFile, type OpenFile } from './open-file.ts'
import { renamePatiently } from './rename-patiently.ts'

/** Bytes on their way into the store; nothing counts until `settle` has answered. */
export type IncomingOriginal = {
  write(bytes: Uint8Array): Promise<void>
  /** Flushes the bytes, gives them their name and flushes the folder. Answers false when the store had them already. */
  settle(sha256: string): Promise<boolean>
  /** Forgets the bytes. Safe at any time, also after a failure. */
  drop(): Promise<void>
}

/** Ending of the marks of bytes that are stored but not yet vouched for by a row. */
export const arrivingSuffix = '.arriving'

/** Content-addressed originals: each file is named by its SHA-256, written once, read-only, never altered. */
export type OriginalsStore = {
  begin(): Promise<IncomingOriginal>
  has(sha256: string): Promise<boolean>
  /** Opens an original for reading; `original-missing` when it is not there. The caller closes it. */
  open(sha256: string): Promise<OpenFile>
  /** Whether these bytes lie in the store and no row vouches for them yet: an import is about to. */
  isArriving(sha256: string): Promise<boolean>
  /** Says that a row now vouches for these bytes; until then a killed run takes them with it at the next opening. */
  confirm(sha256: string): Promise<void>
  /** Takes the bytes of a purged original away; answers whether there were any. No one else removes an original. */
  remove(sha256: string): Promise<boolean>
  /** Names of all stored files, as `{ name, folder }`, in no promised order. */
  list(): AsyncIterable<{ folder: string; name: string }>
  pathOf(sha256: string): string
}

/** The store of a case. `protection` decides how bytes lie on disk; bytes handed out are always the original ones. */
export function createOriginalsStore(
  folders: { originals: string; incoming: string },
  _protection: Protection,
): OriginalsStore {
  const made = new Set<string>()
  const markOf = (sha256: string) => join(folders.incoming, `${sha256}${arrivingSuffix}`)
  const pathOf = (sha256: string) => join(folders.originals, sha256.slice(0, 2), sha256)
  return {
    begin: () => beginIncoming(folders.incoming, (temporary, sha256) => place(temporary, sha256)),
    has: async (sha256) => (await sizeOf(pathOf(sha256))) !== null,
    open: (sha256) => openFile(pathOf(sha256), 'original-missing'),
    isArriving: async (sha256) => (await sizeOf(markOf(sha256))) !== null,
    confirm: (sha256) => rm(markOf(sha256), { force: true }),
    async remove(sha256) {
      if ((await sizeOf(pathOf(sha256))) === null) return false
      await rm(pathOf(sha256), { force: true })
      await flushFolder(join(folders.originals, sha256.slice(0, 2)))
      return true
    },
    list: () => listOriginals(folders.originals),
    pathOf,
  }

  async function place(temporary: string, sha256: string): Promise<boolean> {
    const target = pathOf(sha256)
    const folder = join(folders.originals, sha256.slice(0, 2))
    if (!made.has(folder)) {
      if ((await mkdir(folder, { recursive: true })) !== undefined) await flushFolder(folders.originals)
      made.add(folder)
    }
    if ((await sizeOf(target)) !== null) {
      await unlink(temporary)
      return false
    }
    // Not flushed on purpose: it need only outlive the process. After a power cut the check names what nobody vouches for.
    await writeFile(markOf(sha256), '')
    await renamePatiently(temporary, target)
    faultPoint('original-renamed')
    await flushFolder(folder)
    faultPoint('folder-flushed')
    return true
  }
}

async function beginIncoming(
  folder: string,
  place: (temporary: string, sha256: string) => Promise<boolean>,
): Promise<IncomingOriginal> {
  const temporary = join(folder, `${randomUUID()}.part`)
  const handle = await open(temporary, 'wx', 0o600)
  faultPoint('incoming-created')
  let closed = false
  const close = async () => {
    if (!closed) await handle.close()
    closed = true
  }
  return {
    write: (bytes) => writeFully(handle, bytes),
    async settle(sha256) {
      await chmod(temporary, 0o444)
      await handle.sync()
      faultPoint('incoming-flushed')
      await close()
      return place(temporary, sha256)
    },
    async drop() {
      await close().catch(() => undefined) // the handle may already be gone with its disk
      await unlink(temporary).catch(() => undefined) // nothing was promised yet; the sweep at open takes what stays
    },
  }
}

async function writeFully(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0
  while (done < bytes.length) done += (await handle.write(bytes, done)).bytesWritten
  faultPoint('incoming-written')
}

async function* listOriginals(root: string): AsyncIterable<{ folder: string; name: string }> {
  for (const shard of await readdir(root, { withFileTypes: true })) {
    if (!shard.isDirectory()) {
      yield { folder: root, name: shard.name }
      continue
    }
    const folder = join(root, shard.name)
    for (const name of await readdir(folder)) yield { folder, name }
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
