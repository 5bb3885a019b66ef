import type { Notice } from '../../src/contract/envelope.ts'
import { assetPath } from './asset-path.ts'
import type { PickKind } from '../../src/contract/host-bridge.ts'
import { alwaysReached, type Reachability } from './reachability.ts'
import type { AssetKind, PageSize, Picked, Received, Transport } from './transport.ts'

/** What a test or the showcase hands in: a dispatch in the same process, and what picking would answer. */
export type InProcessHost = {
  dispatch(name: string, input: unknown): Promise<unknown>
  onNotice(listener: (notice: Notice) => void): () => void
  reach?: Reachability
  pick(kind: PickKind): readonly Picked[]
  picture(caseId: string, evidence: string, kind: AssetKind): string | null
  page(document: string, page: number, size: PageSize): string
}

/** The transport for tests: no border to cross, but the same promises. */
export function createInProcessTransport(host: InProcessHost): Transport {
  return {
    call: (name, input) => host.dispatch(name, input),
    onNotice: (listener) => host.onNotice(listener),
    reach: host.reach ?? alwaysReached,
    canPick: () => true,
    pick: (kind) => Promise.resolve(host.pick(kind)),
    choose: () => Promise.resolve(null),
    receive: (offered, heard) => {
      const received = offered.map(({ file, path }): Received => {
        return { taken: { grant: `file:${path}`, name: path, sizeBytes: file.size, method: 'native-drop', file } }
      })
      received.forEach((one, index) => heard?.(index, one))
      return Promise.resolve(received)
    },
    place: (_kind, suggestedName) => Promise.resolve({ grant: `file:${suggestedName}`, name: suggestedName }),
    deliver: () => Promise.resolve(),
    assetUrl: (caseId, evidence, kind) =>
      host.picture(caseId, evidence, kind) ?? `asset/${assetPath(caseId, evidence, kind)}`,
    pageUrl: (document, page, size) => host.page(document, page, size),
  }
}
