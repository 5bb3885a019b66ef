import { open } from 'node:fs/promises'
import type { ByteSource } from '../../base/byte-source.ts'
import { WorkbenchError, type FailureCode } from '../../contract/failure.ts'

export type OpenFile = ByteSource & { close(): Promise<void> }

/** A file on disk as a {@link ByteSource}; the given failure where it cannot be opened. The caller closes it. */
export async function openFile(path: string, missing: FailureCode = 'not-found'): Promise<OpenFile> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new WorkbenchError(missing, 'a file cannot be opened', { details: { what: path }, cause })
  })
  const found = await handle.stat()
  if (!found.isFile()) {
    // Linux opens a folder without a word, and fails only when it is read.
    await handle.close()
    throw new WorkbenchError(missing, 'that is no file', { details: { what: path } })
  }
  const { size } = found
  const fill = async (offset: number, target: Uint8Array): Promise<void> => {
    let done = 0
    while (done < target.length) {
      const { bytesRead } = await handle.read(target, done, target.length - done, offset + done)
      if (bytesRead === 0) throw new RangeError('read past the end')
      done += bytesRead
    }
  }
  return {
    size,
    fill,
    async read(offset, length) {
      const bytes = new Uint8Array(length)
      await fill(offset, bytes)
      return bytes
    },
    close: () => handle.close(),
  }
}
