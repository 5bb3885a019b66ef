import type { ByteSource } from '../../../base/byte-source.ts'
import { performTask } from './perform-task.ts'
import type { MessageFromReader, MessageToReader } from './reader-messages.ts'
import { watchOwnMemory } from './watch-own-memory.ts'

const megabyte = 1024 * 1024

/** The reader's end of the line to the core. */
export type CoreLine = {
  send(message: MessageFromReader): void
  /** Asks for bytes that come over a line of their own; left out, they come as a message. */
  fetch?: (need: Extract<MessageFromReader, { type: 'need' }>) => Promise<Uint8Array>
}

/**
 * Makes the listener of a reader process: tasks are done one after another, in the order they came; bytes beyond the
 * beginning of a file are asked for when a reader needs them.
 *
 * A reader that throws is answered as failed; the core then starts a fresh process.
 */
export function serveReader(line: CoreLine): (message: MessageToReader) => void {
  let last: Promise<void> = Promise.resolve()
  let waiting: { id: number; resolve: (bytes: Uint8Array) => void } | null = null

  function sourceOf(message: Extract<MessageToReader, { type: 'task' }>): ByteSource {
    const { id, sizeBytes, head } = message
    return {
      size: sizeBytes,
      async read(offset, length) {
        if (offset + length <= head.length) return head.subarray(offset, offset + length)
        const need = { type: 'need', id, offset, length } as const
        if (line.fetch) return line.fetch(need)
        return new Promise((resolve) => {
          waiting = { id, resolve }
          line.send(need)
        })
      },
    }
  }

  async function perform(message: Extract<MessageToReader, { type: 'task' }>): Promise<void> {
    const { id, task } = message
    try {
      const answer = await performTask(task, sourceOf(message), message.head)
      line.send({ type: 'done', id, answer, residentMb: process.memoryUsage.rss() / megabyte })
    } catch {
      // Whatever a library throws over a hostile file: the core is told, and this process is replaced.
      line.send({ type: 'failed', id })
    }
  }

  return (message) => {
    if (message.type === 'task') {
      watchOwnMemory(message.memoryMb)
      last = last.then(() => perform(message))
    } else if (waiting?.id === message.id) {
      const { resolve } = waiting
      waiting = null
      resolve(message.bytes)
    }
  }
}
