import type { ByteSource } from '../../../base/byte-source.ts'
import { giveBack } from '../bytes/give-back.ts'
import { performTask } from './perform-task.ts'
import type { MessageFromReader, MessageToReader } from './reader-messages.ts'
import { watchOwnMemory } from './watch-own-memory.ts'

const megabyte = 1024 * 1024

type Need = Extract<MessageFromReader, { type: 'need' }>

/** The reader's end of the line to the core. */
export type CoreLine = {
  send(message: MessageFromReader): void
  /** Asks for bytes that come over a line of their own; left out, they come as a message. */
  fetch?: (need: Need) => Promise<Uint8Array>
}

type TaskMessage = Extract<MessageToReader, { type: 'task' }>
/** A file whose bytes come over the line; their memory can be given back at once. */
type FetchedSource = ByteSource & { giveBack(): void }

/** What is fetched for the next task while one is still worked on; more than this waits, so that a reader never holds two large files. */
const mostAhead = 32 * megabyte

/**
 * Makes the listener of a reader process: tasks are done one after another, in the order they came; bytes beyond the
 * beginning of a file are asked for when a reader needs them.
 *
 * A reader that throws is answered as failed; the core then starts a fresh process.
 */
export function serveReader(line: CoreLine): (message: MessageToReader) => void {
  let last: Promise<void> = Promise.resolve()
  let held = 0
  const fetcher = createFetcher(line)

  /** Decoding leaves this thread idle: the next picture's bytes come meanwhile. */
  function fetchAhead({ id, sizeBytes, head, task }: TaskMessage): Promise<Uint8Array> | null {
    if (held === 0 || task.kind !== 'thumbnail' || sizeBytes <= head.length || sizeBytes > mostAhead) return null
    const whole = fetcher.fetch({ type: 'need', id, offset: 0, length: sizeBytes })
    // Whoever reads hears of it; nobody may be reading yet.
    whole.catch(() => undefined)
    return whole
  }

  function sourceOf(message: TaskMessage): FetchedSource {
    const { id, sizeBytes, head } = message
    const fetched: Uint8Array[] = []
    const ahead = fetchAhead(message)
    return {
      size: sizeBytes,
      async read(offset, length) {
        if (offset + length <= head.length) return head.subarray(offset, offset + length)
        const bytes = await (ahead ?? fetcher.fetch({ type: 'need', id, offset, length }))
        fetched.push(bytes)
        return ahead ? bytes.subarray(offset, offset + length) : bytes
      },
      giveBack: () => fetched.forEach(giveBack),
    }
  }

  async function perform({ id, task, head }: TaskMessage, source: FetchedSource): Promise<void> {
    try {
      const answer = await performTask(task, source, head)
      line.send({ type: 'done', id, answer, residentMb: process.memoryUsage.rss() / megabyte })
      // Nothing else looks at a picture's bytes any more; of other files a library may keep some for a while.
      if (task.kind === 'thumbnail') source.giveBack()
    } catch {
      // Whatever a library throws over a hostile file: the core is told, and this process is replaced.
      line.send({ type: 'failed', id })
    }
    held -= 1
  }

  return (message) => {
    if (message.type === 'bytes') return fetcher.arrived(message)
    watchOwnMemory(message.memoryMb)
    const source = sourceOf(message)
    held += 1
    last = last.then(() => perform(message, source))
  }
}

/** Fetches one stretch after another, over the line of bytes where there is one: what comes over it does not say whose it is. */
function createFetcher(line: CoreLine) {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: { id: number; resolve: (bytes: Uint8Array) => void } | null = null

  function ask(need: Need): Promise<Uint8Array> {
    if (line.fetch) return line.fetch(need)
    return new Promise((resolve) => {
      waiting = { id: need.id, resolve }
      line.send(need)
    })
  }

  return {
    fetch(need: Need): Promise<Uint8Array> {
      const bytes = last.then(() => ask(need))
      last = bytes.catch(() => undefined)
      return bytes
    },
    arrived({ id, bytes }: Extract<MessageToReader, { type: 'bytes' }>): void {
      if (waiting?.id !== id) return
      const { resolve } = waiting
      waiting = null
      resolve(bytes)
    },
  }
}
