import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { hashOpenFile } from './hash-open-file.ts'
import type { HashAnswer, HashTask } from './hash-thread.ts'

/** Below this much in all, a thread of its own would cost more than it saves. */
const inlineBytes = 48 * 1024 * 1024

/** Hashes open files one after another; the file must stay open until its promise is settled. */
export type FileHasher = { sha256(file: number, size: number): Promise<string>; close(): Promise<void> }

/**
 * Makes a hasher that works in place for a few small files, and in a thread of its own once there is more to do, so that a
 * large heap keeps a second processor core busy.
 *
 * Rejects with the code of what went wrong, `ERR_SOURCE_CHANGED` among them.
 */
export function createFileHasher(): FileHasher {
  const waiting = new Map<number, { resolve(sha256: string): void; reject(error: Error): void }>()
  let thread: Worker | null = null
  let hashedBytes = 0
  let lastId = 0

  function start(): Worker {
    // The sources end in .ts, what is built for the desktop shell in .js.
    const worker = new Worker(new URL(`./hash-thread${extname(import.meta.filename)}`, import.meta.url))
    worker.on('message', (answer: HashAnswer) => {
      const asker = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('sha256' in answer) asker?.resolve(answer.sha256)
      else asker?.reject(Object.assign(new Error('the file could not be hashed'), { code: answer.code }))
    })
    worker.on('error', giveUp)
    return worker
  }

  function giveUp(error: Error): void {
    for (const asker of waiting.values()) asker.reject(error)
    waiting.clear()
  }

  return {
    async sha256(file, size) {
      hashedBytes += size
      if (hashedBytes <= inlineBytes) return hashOpenFile(file, size)
      const running = (thread ??= start())
      lastId += 1
      const task: HashTask = { id: lastId, file, size }
      return new Promise((resolve, reject) => {
        waiting.set(task.id, { resolve, reject })
        running.postMessage(task, [])
      })
    },
    async close() {
      giveUp(new Error('closed'))
      await thread?.terminate()
    },
  }
}
