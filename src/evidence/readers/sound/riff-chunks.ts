import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'

/** A chunk of a RIFF file: four letters, where its content begins and how long it says it is (past the end, where it lies). */
export type RiffChunk = { id: string; body: number; length: number }

const mostChunks = 10_000

/** Lists the chunks between two offsets; the last may run past the end, as in a recording that was cut off. */
export async function listRiffChunks(window: ByteWindow, start: number, end: number): Promise<RiffChunk[]> {
  const chunks: RiffChunk[] = []
  let at = start
  while (at + 8 <= end && chunks.length < mostChunks) {
    const head = await window.read(at, 8)
    if (!head) break
    const length = viewOf(head).getUint32(4, true)
    chunks.push({ id: bytesAsLatin1(head.subarray(0, 4)), body: at + 8, length })
    at += 8 + length + (length % 2)
  }
  return chunks
}
