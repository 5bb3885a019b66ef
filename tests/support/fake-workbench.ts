import type { Notice, Reply } from '../../src/contract/envelope.ts'
import type { Asset } from '../../src/workbench/serve-asset.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'

export type FakeCall = { name: unknown; input: unknown }

export type FakeWorkbench = Workbench & {
  readonly calls: FakeCall[]
  notify(notice: Notice): void
  readonly listeners: number
  closed: boolean
}

/** A core that answers every call with its own input, unless told otherwise: hosts are adapters and need no more to be tested. */
export function createFakeWorkbench(
  parts: {
    answer?: (call: FakeCall) => Promise<Reply<unknown>>
    picture?: (asset: Asset) => { mediaType: string; bytes: Uint8Array } | null
  } = {},
): FakeWorkbench {
  const listeners = new Set<(notice: Notice) => void>()
  const calls: FakeCall[] = []
  return {
    calls,
    closed: false,
    async dispatch(name, input) {
      calls.push({ name, input })
      return parts.answer ? parts.answer({ name, input }) : { ok: true, value: input }
    },
    folderOf: () => null,
    serveAsset: async (asset) => parts.picture?.(asset) ?? null,
    // oxlint-disable-next-line require-yield -- nothing is ever reported here
    async *reportMetadata() {
      return undefined
    },
    onNotice(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      this.closed = true
    },
    notify: (notice) => listeners.forEach((listener) => listener(notice)),
    get listeners() {
      return listeners.size
    },
  }
}
