import type { ReaderTask } from './reader-task.ts'

/** From the core to a reader: a task with the beginning of the file, or more bytes the reader asked for. */
export type MessageToReader =
  | {
      type: 'task'
      id: number
      task: ReaderTask
      sizeBytes: number
      head: Uint8Array
      /** Given where the core cannot see the reader's memory: the reader then ends itself beyond it. */
      memoryMb?: number
    }
  | { type: 'bytes'; id: number; bytes: Uint8Array }

/** From a reader to the core: it needs more of the file, it has an answer, or it failed. */
export type MessageFromReader =
  | { type: 'need'; id: number; offset: number; length: number }
  /** `residentMb` is what the reader holds now, for a core that cannot look from outside. */
  | { type: 'done'; id: number; answer: unknown; residentMb?: number }
  | { type: 'failed'; id: number }

/** Reads a message that a reader process sent; null where it is none. A reader may be taken over by the file it reads. */
export function parseMessageFromReader(message: unknown): MessageFromReader | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, id, offset, length, answer, residentMb } = message as Partial<Record<string, unknown>>
  if (typeof id !== 'number') return null
  if (type === 'done') return { type, id, answer, ...(typeof residentMb === 'number' && { residentMb }) }
  if (type === 'failed') return { type, id }
  if (type === 'need' && typeof offset === 'number' && typeof length === 'number') return { type, id, offset, length }
  return null
}
