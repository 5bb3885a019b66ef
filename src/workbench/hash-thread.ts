import { parentPort } from 'node:worker_threads'
import { hashOpenFile } from './hash-open-file.ts'

/** A file opened by the thread that asks; descriptors belong to the process, so they need not be opened again. */
export type HashTask = { id: number; file: number; size: number }

export type HashAnswer = { id: number; sha256: string } | { id: number; code: string }

// The entry of the hashing thread: files in, digests out, one after another.
parentPort?.on('message', ({ id, file, size }: HashTask) => {
  parentPort?.postMessage(answer(id, file, size))
})

function answer(id: number, file: number, size: number): HashAnswer {
  try {
    return { id, sha256: hashOpenFile(file, size) }
  } catch (error) {
    // The code crosses to the other thread and becomes an error again there.
    return { id, code: error instanceof Error && 'code' in error ? String(error.code) : 'EIO' }
  }
}
