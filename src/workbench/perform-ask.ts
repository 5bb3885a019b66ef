import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { assertNever } from '../base/assert-never.ts'
import { toHex } from '../base/hex.ts'
import type { Randomness } from '../base/ports.ts'
import type { GrantedFile } from '../contract/host-bridge.ts'
import type { CoreAsk } from './core-messages.ts'
import type { HostGrants } from './host-grants.ts'
import type { OpenFolders } from './open-folders.ts'
import { parseAssetPath } from './parse-asset-path.ts'
import { parseRange } from './serve-recording.ts'
import type { StagedFile } from './staging-folder.ts'
import type { Workbench } from './workbench.ts'

/** A core in a process of its own, with all that belongs to it. */
export type RunningCore = {
  readonly core: Workbench
  readonly grants: HostGrants
  readonly folders: OpenFolders
  readonly streams: Map<string, { staged: StagedFile; name: string }>
  readonly hold: { release(): void }
}

/** Does what the shell asked; a call answers its envelope, the rest what `CoreAsk` says of it. */
export async function performAsk(running: RunningCore, ask: CoreAsk, randomness: Randomness): Promise<unknown> {
  const { core, grants, folders, streams } = running
  switch (ask.act) {
    case 'call':
      return grants.duringCall(async () => {
        const reply = await core.dispatch(ask.name, ask.input)
        folders.learn(ask, reply, core)
        return reply
      })
    case 'picture': {
      const asset = parseAssetPath(ask.path)
      return asset && core.serveAsset(asset, parseRange(ask.range))
    }
    case 'grant':
      return Promise.all(ask.paths.map((path) => grantPath(grants, path, ask.method)))
    case 'stream-begin': {
      const stream = toHex(randomness.bytes(16))
      streams.set(stream, { staged: await grants.staging.begin(ask), name: ask.name })
      return stream
    }
    case 'stream-piece':
      return openStream(running, ask.stream).staged.write(ask.bytes)
    case 'stream-end': {
      const { staged, name } = openStream(running, ask.stream)
      streams.delete(ask.stream)
      const { granted, sizeBytes } = await staged.finish()
      return { grant: grants.give(granted), name, sizeBytes, method: granted.method } satisfies GrantedFile
    }
    default:
      return assertNever(ask)
  }
}

function openStream({ streams }: RunningCore, name: string): { staged: StagedFile; name: string } {
  const stream = streams.get(name)
  if (!stream) throw new Error('no such stream')
  return stream
}

async function grantPath(grants: HostGrants, path: string, method: GrantedFile['method']): Promise<GrantedFile> {
  const found = await stat(path).catch(() => null) // a place to write to does not exist yet
  const sizeBytes = found?.isFile() ? found.size : null
  return { grant: grants.give({ path, method }), name: basename(path), sizeBytes, method }
}
