import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { type ListedFile, listFiles } from './list-files.ts'

/** A file of a watched folder as it stood at one look. */
export type WatchedFile = { readonly name: string; readonly sizeBytes: number; readonly modifiedAtMs: number }

/** How a folder is watched: looked at every `lookMs`, until `signal` says stop. */
export type Watch = {
  readonly lookMs: number
  readonly signal: AbortSignal
  /** Whether a file is there already and need not be handed out. */
  readonly isKnown?: (file: WatchedFile) => boolean
}

type FoundFile = Extract<ListedFile, { kind: 'file' }>

/** What one look at the folder told. */
export type Look = {
  /** False while the folder itself cannot be listed. */
  readonly isThere: boolean
  /** Files that came to rest since the look before. */
  readonly rested: readonly FoundFile[]
  /** Files that are new or still change. */
  readonly restless: readonly FoundFile[]
}

/**
 * Looks at a folder again and again and hands out its files as they come to rest: each once its size and time stayed the same over
 * two looks, and again only when they change. Nothing in the folder is moved, marked or deleted.
 *
 * It looks rather than listens: shares, sticks and cloud folders do not tell of changes reliably. A folder that goes away is
 * looked for again. Files that could not be read are passed over until they can.
 */
export async function* watchFolder(folder: string, watch: Watch): AsyncGenerator<Look> {
  const handedOut = new Map<string, string>()
  let before = new Map<string, string>()
  while (!watch.signal.aborted) {
    const now = new Map<string, string>()
    const rested: FoundFile[] = []
    const restless: FoundFile[] = []
    for await (const listed of listFiles([folder])) {
      if (listed.kind !== 'file') continue
      const found = await stateOf(listed)
      if (found === null) continue
      const { key, state } = found
      now.set(key, state)
      if (handedOut.get(key) === state || watch.isKnown?.(found.file)) continue
      if (before.get(key) !== state) {
        restless.push(listed)
        continue
      }
      handedOut.set(key, state)
      rested.push(listed)
    }
    for (const key of handedOut.keys()) if (!now.has(key)) handedOut.delete(key)
    before = now
    yield { isThere: await isFolder(folder), rested, restless }
    await pause(watch.lookMs, undefined, { signal: watch.signal }).catch(() => undefined)
  }
}

/** Null for what is gone or empty: an empty file is one that nobody has begun to write. */
async function stateOf({ path, name }: FoundFile): Promise<{ key: string; state: string; file: WatchedFile } | null> {
  const found = await stat(path).catch(() => null)
  if (!found || found.size === 0) return null
  const file = { name, sizeBytes: found.size, modifiedAtMs: Math.trunc(found.mtimeMs) }
  return { key: path.toString('hex'), state: `${found.size} ${found.mtimeMs}`, file }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
