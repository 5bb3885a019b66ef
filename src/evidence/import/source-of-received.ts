import type { ByteSource } from '../../base/byte-source.ts'
import type { OriginalsStore } from '../../vault/originals/originals-store.ts'
import type { Received } from './receive-file.ts'

type OpenOriginal = Awaited<ReturnType<OriginalsStore['open']>>

/** A file just received, for its readers: its beginning from memory, the rest from the store, which is opened only when asked. */
export function sourceOfReceived(
  store: OriginalsStore,
  { sha256, sizeBytes, head }: Extract<Received, { kind: 'received' }>,
): ByteSource & { close(): Promise<void> } {
  let opened: Promise<OpenOriginal> | null = null
  return {
    size: sizeBytes,
    async read(offset, length) {
      if (offset + length <= head.length) return head.subarray(offset, offset + length)
      opened ??= store.open(sha256)
      return (await opened).read(offset, length)
    },
    close: async () => (await opened)?.close(),
  }
}
