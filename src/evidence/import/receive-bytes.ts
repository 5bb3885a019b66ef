import { createHash } from 'node:crypto'
import type { OriginalsStore } from '../../vault/originals/originals-store.ts'

/** Puts bytes that are at hand (a member taken out of an archive) into the store; they are flushed when it answers. */
export async function receiveBytes(
  bytes: Uint8Array,
  store: OriginalsStore,
): Promise<{ sha256: string; sizeBytes: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const incoming = await store.begin()
  try {
    await incoming.write(bytes)
    await incoming.settle(sha256)
    return { sha256, sizeBytes: bytes.length }
  } catch (error) {
    await incoming.drop()
    throw error
  }
}
