import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type ListedFile, listFiles } from './list-files.ts'

/** How a folder is watched: looked at every `lookMs`, until `signal` says stop. */
export type Watch = { readonly lookMs: number; readonly signal: AbortSignal }

type FoundFile = Extract<ListedFile, { kind: 'file' }>

/**
 * Hands out the files of a folder as they come to rest in it: each once its size and time stayed the same over two looks, and
 * again only when they change. Nothing in the folder is moved, marked or deleted.
 *
 * It looks rather than listens: shares, sticks and cloud folders do not tell of changes reliably. A folder that goes away is
 * looked for again. Files that could not be read are passed over until they can.
 */
export async function* watchFolder(folder: string, watch: Watch): AsyncGenerator<FoundFile> {
  const handedOut = new Map<string, string>()
  let before = new Map<string, string>()
  while (!watch.signal.aborted) {
    const now = new Map<string, string>()
    for await (const listed of listFiles([folder])) {
      if (listed.kind !== 'file') continue
      const state = await stateOf(listed.path)
      if (state === null) continue
      const name = listed.path.toString('hex')
      now.set(name, state)
      if (before.get(name) !== state || handedOut.get(name) === state) continue
      handedOut.set(name, state)
      yield listed
    }
    for (const name of handedOut.keys()) if (!now.has(name)) handedOut.delete(name)
    before = now
    await pause(watch.lookMs, undefined, { signal: watch.signal }).catch(() => undefined)
  }
}

/** Null for what is gone or empty: an empty file is one that nobody has begun to write. */
async function stateOf(path: string | Buffer): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  return found && found.size > 0 ? `${found.size} ${found.mtimeMs}` : null
}
