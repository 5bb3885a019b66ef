import type { ByteSource } from '../../../base/byte-source.ts'
import type { ReaderProcess } from '../../../base/reader-process.ts'

const pieceBytes = 256 * 1024

/** The reader that asked, the file it asked of, and whether it is still the one that runs. */
type Asked = {
  readonly reader: ReaderProcess
  readonly job: { readonly id: number; readonly source: ByteSource }
  readonly isWanted: () => boolean
}

/**
 * Sends a stretch of a file to the reader that asked for it: piece by piece over its line of bytes where it has one, through the same
 * memory again and again (fresh memory for a thousand photos keeps the cleaner busier than the reading); else as one message.
 *
 * Rejects where the file cannot be read.
 */
export async function sendStretch(
  { reader, job: { id, source }, isWanted }: Asked,
  { offset, length }: { offset: number; length: number },
): Promise<void> {
  if (!reader.sendBytes) {
    const bytes = await source.read(offset, length)
    if (isWanted()) reader.send({ type: 'bytes', id, bytes })
    return
  }
  const piece = new Uint8Array(Math.min(pieceBytes, length))
  for (let done = 0; done < length && isWanted(); done += piece.length) {
    const part = piece.subarray(0, Math.min(piece.length, length - done))
    if (source.fill) await source.fill(offset + done, part)
    else part.set(await source.read(offset + done, part.length))
    await reader.sendBytes(part)
  }
}
