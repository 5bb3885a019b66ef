import type { ByteSource } from '../../../base/byte-source.ts'
import type { ReaderProcess, StartReader } from '../../../base/reader-process.ts'
import { type MessageFromReader, parseMessageFromReader } from './reader-messages.ts'
import type { ReaderTask } from './reader-task.ts'
import { residentMegabytes } from './resident-memory.ts'
import { sendStretch } from './send-stretch.ts'

/** Why a reader gave no answer. */
export type StopReason = 'time' | 'memory' | 'crash' | 'closed'

/** A task on its way: the file's bytes, its beginning already read, and who waits for the answer. */
export type ReaderJob = {
  readonly id: number
  readonly task: ReaderTask
  readonly source: ByteSource
  readonly head: Uint8Array
  servedBytes: number
  done(answer: unknown): boolean
  stopped(because: StopReason): void
  sourceFailed(error: unknown): void
  /** A shorter limit for this task alone. */
  readonly timeMs?: number | undefined
  /** Work nobody waits for. */
  readonly inBackground?: boolean | undefined
}

/** `timeMs` and `memoryMb` per task; past `recycleMb` a process that has finished its task is replaced. */
export type ReaderLimits = { readonly timeMs: number; readonly memoryMb: number; readonly recycleMb: number }

/** One reader process after another, and the tasks it holds: how many, and how many of these nobody waits for. */
export type ReaderLane = {
  readonly load: number
  readonly inBackground: number
  give(job: ReaderJob): void
  close(): Promise<void>
}

/** Bytes a reader may ask for beyond twice the file, so that one gone wild cannot keep the disk busy for ever. */
const spareBytes = 64 * 1024 * 1024
const lookAtMemoryMs = 100

/**
 * Makes a lane: it starts its process with the first task, watches the time and memory of the task at its head, and ends
 * the process when a limit is passed.
 *
 * Tasks that waited behind the one at fault are handed back through `freed` and lose nothing; it is
 * also told, with none, whenever there is room for another task.
 */
export function createReaderLane(parts: {
  startReader: StartReader
  limits: ReaderLimits
  freed: (jobs: ReaderJob[]) => void
  /** Megabytes a process holds, or null where this system does not tell. */
  lookAtMemory?: (pid: number | null) => number | null
}): ReaderLane {
  const { startReader, limits, freed, lookAtMemory = residentMegabytes } = parts
  let running: ReaderProcess | null = null
  let jobs: ReaderJob[] = []
  let timer: NodeJS.Timeout | null = null
  let ending: Promise<void> = Promise.resolve()

  function start(): ReaderProcess {
    const reader = startReader()
    ending = new Promise((resolve) => reader.onExit(resolve))
    reader.onExit(() => reader === running && end('crash'))
    reader.onMessage((message) => reader === running && hear(parseMessageFromReader(message)))
    return reader
  }

  function hear(message: MessageFromReader | null): void {
    const job = jobs.find(({ id }) => id === message?.id)
    if (!job || !message) return end('crash')
    // The task that waits may have its bytes fetched while the one before it is still worked on.
    if (message.type === 'need') return void serve(job, message)
    if (job !== jobs[0] || message.type === 'failed' || !job.done(message.answer)) return end('crash')
    jobs.shift()
    // A process that has grown on one file is not kept for the next.
    const residentMb = lookAtMemory(running?.pid ?? null) ?? message.residentMb ?? 0
    if (residentMb > limits.recycleMb) return end(null)
    stopWatch()
    if (jobs.length > 0) watch()
    freed([])
  }

  async function serve(job: ReaderJob, need: { offset: number; length: number }): Promise<void> {
    const { offset, length } = need
    const isRange = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0
    job.servedBytes += length
    if (!isRange || offset + length > job.source.size || job.servedBytes > 2 * job.source.size + spareBytes)
      return end('crash')
    const reader = running
    try {
      if (reader) await sendStretch({ reader, job, isWanted: () => reader === running }, need)
    } catch (error) {
      if (reader !== running) return
      jobs = jobs.filter((one) => one !== job)
      job.sourceFailed(error)
      end(null)
    }
  }

  /** Starts the clock for the task at the head. */
  function watch(): void {
    let left = Math.min(limits.timeMs, jobs[0]?.timeMs ?? limits.timeMs)
    timer = setInterval(() => {
      left -= lookAtMemoryMs
      if (left <= 0) end('time')
      else if ((lookAtMemory(running?.pid ?? null) ?? 0) > limits.memoryMb) end('memory')
    }, lookAtMemoryMs)
  }

  function stopWatch(): void {
    if (timer) clearInterval(timer)
    timer = null
  }

  /** Ends the process; the task at the head is stopped for that reason, the others are handed back. */
  function end(because: StopReason | null): void {
    const reader = running
    running = null
    const [first, ...others] = jobs
    jobs = []
    stopWatch()
    reader?.kill()
    if (because === null) return freed(first ? [first, ...others] : others)
    first?.stopped(because)
    freed(others)
  }

  return {
    get load() {
      return jobs.length
    },
    get inBackground() {
      return jobs.filter((job) => job.inBackground).length
    },
    give(job) {
      running ??= start()
      jobs.push(job)
      job.servedBytes = 0
      const { id, task, source, head } = job
      const unseen = lookAtMemory(running.pid) === null
      const more = unseen ? { memoryMb: limits.memoryMb } : {}
      running.send({ type: 'task', id, task, sizeBytes: source.size, head, ...more })
      if (jobs.length === 1) watch()
    },
    async close() {
      const left = jobs
      jobs = []
      end(null)
      for (const job of left) job.stopped('closed')
      await ending
    },
  }
}
