import type { ByteSource } from '../../base/byte-source.ts'
import type { StartReader } from '../../base/reader-process.ts'
import {
  ArchiveAnswer,
  EmbeddedAnswer,
  MemberAnswer,
  MetadataAnswer,
  PagesAnswer,
  PictureAnswer,
  SecondReadingAnswer,
  ThumbnailAnswer,
} from '../../contract/reader-answer.ts'
import { jpegHeaderLength } from './jpeg-header-length.ts'
import { chooseLane } from './process/choose-lane.ts'
import { createReaderLane, type ReaderJob, type ReaderLimits, type StopReason } from './process/reader-lane.ts'
import type { ReaderTask } from './process/reader-task.ts'

export type { StartReader } from '../../base/reader-process.ts'

/** What each kind of task is answered with, and the schema its answer is held against. */
const answerSchemas = {
  metadata: MetadataAnswer,
  'second-reading': SecondReadingAnswer,
  picture: PictureAnswer,
  pages: PagesAnswer,
  thumbnail: ThumbnailAnswer,
  embedded: EmbeddedAnswer,
  archive: ArchiveAnswer,
  'archive-member': MemberAnswer,
} as const

type AnswerOf = {
  metadata: MetadataAnswer
  'second-reading': SecondReadingAnswer
  picture: PictureAnswer
  pages: PagesAnswer
  thumbnail: ThumbnailAnswer
  embedded: EmbeddedAnswer
  archive: ArchiveAnswer
  'archive-member': MemberAnswer
}

/** A task and the bytes it is about. */
export type ReaderRequest<Kind extends ReaderTask['kind'] = ReaderTask['kind']> = Extract<
  ReaderTask,
  { kind: Kind }
> & {
  source: ByteSource
}

/** The answer, or why there is none: the reader was stopped on time or memory, crashed, or the pool was closed. */
export type ReaderAnswer<Kind extends ReaderTask['kind'] = ReaderTask['kind']> =
  | { status: 'done'; value: AnswerOf[Kind] }
  | { status: 'stopped'; because: StopReason }

/** A shorter limit in milliseconds; whether nobody waits for the answer. */
type ReadOptions = { timeMs?: number; inBackground?: boolean }

export type ReaderPool = {
  /**
   * Has a reader process do one task. Never rejects over a hostile file; rejects only where the source cannot be read.
   *
   * Tasks are begun in the order they are given, those `inBackground` when nothing else is kept waiting by them; how many to give ahead is
   * the caller's to bound. `timeMs` shortens the limit for this one.
   */
  read<Kind extends ReaderTask['kind']>(
    request: ReaderRequest<Kind>,
    options?: ReadOptions,
  ): Promise<ReaderAnswer<Kind>>
  /** Ends every process; tasks under way are answered as stopped. */
  close(): Promise<void>
}

/** As much of a file's beginning as is looked at, piece by piece: nearly every photograph's metadata lies inside. */
const lookedAtBytes = [32 * 1024, 128 * 1024] as const
/** What is sent along at least: enough to recognise the kind of a file. Its reader asks for the rest. */
const shortestHeadBytes = 16 * 1024
const defaultLimits: ReaderLimits = { timeMs: 20_000, memoryMb: 1024, recycleMb: 200 }

/** Makes a pool of reader processes. They start with the first tasks; a stopped one is replaced by a fresh one. */
export function createReaderPool(options: {
  startReader: StartReader
  size?: number
  limits?: Partial<ReaderLimits>
  lookAtMemory?: (pid: number | null) => number | null
}): ReaderPool {
  const limits = { ...defaultLimits, ...options.limits }
  const lanes = Array.from({ length: options.size ?? 2 }, () =>
    createReaderLane({ ...options, limits, freed: (jobs) => handBack(jobs) }),
  )
  const waiting: ReaderJob[] = []
  let closed = false
  let lastId = 0

  function handBack(jobs: ReaderJob[]): void {
    waiting.unshift(...jobs)
    pump()
  }

  function pump(): void {
    for (const job of closed ? [] : [...waiting]) {
      const lane = chooseLane(lanes, job)
      if (!lane) continue
      waiting.splice(waiting.indexOf(job), 1)
      lane.give(job)
    }
  }

  return {
    async read<Kind extends ReaderTask['kind']>(
      request: ReaderRequest<Kind>,
      options: ReadOptions = {},
    ): Promise<ReaderAnswer<Kind>> {
      const { source, ...task } = request
      const head = await headOf(source)
      if (closed) return { status: 'stopped', because: 'closed' }
      return new Promise((resolve, reject) => {
        lastId += 1
        waiting.push({
          id: lastId,
          task,
          source,
          head,
          servedBytes: 0,
          ...options,
          done(answer) {
            const parsed = answerSchemas[request.kind].safeParse(answer)
            if (parsed.success) resolve({ status: 'done', value: parsed.data as AnswerOf[Kind] })
            return parsed.success
          },
          stopped: (because) => resolve({ status: 'stopped', because }),
          sourceFailed: reject,
        })
        pump()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.stopped('closed')
      await Promise.all(lanes.map((lane) => lane.close()))
    },
  }
}

/** A JPEG's header where it lies within the first pieces, else the beginning of the file. */
async function headOf(source: ByteSource): Promise<Uint8Array> {
  for (const lookedAt of lookedAtBytes) {
    const start = await source.read(0, Math.min(source.size, lookedAt))
    const length = jpegHeaderLength(start)
    if (length === 'no-jpeg' || start.length === source.size) break
    if (length !== 'further-on') return start.subarray(0, Math.max(length, shortestHeadBytes))
  }
  return source.read(0, Math.min(source.size, shortestHeadBytes))
}
