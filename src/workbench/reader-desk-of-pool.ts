import type { ByteSource } from '../base/byte-source.ts'
import { FailureCode } from '../contract/failure.ts'
import type { MetadataAnswer } from '../contract/reader-answer.ts'
import { ReaderProblemCode, type ReaderNote } from '../contract/reader-problem.ts'
import type { Problem } from '../contract/problem.ts'
import type { OriginalReading, Tell } from '../evidence/import/import-ports.ts'
import { kindFindings } from '../evidence/readers/kind-findings.ts'
import type { ReaderAnswer, ReaderPool } from '../evidence/readers/reader-pool.ts'
import { largestTextBytes } from '../evidence/readers/text/limit-text.ts'
import { unknownMedia } from '../evidence/readers/recognise-media/unknown-media.ts'
import { failureSentences } from '../text/failures.ts'
import { readerProblem } from '../text/reader-problem.ts'
import { say, type Language } from '../text/say.ts'
import type { ReaderDesk } from './reader-desk.ts'

type StopReason = 'time' | 'memory' | 'crash' | 'closed'

const stopCodes = {
  time: 'reader-timeout',
  memory: 'reader-memory',
  crash: 'reader-crashed',
  closed: 'reader-closed',
} as const

/** What the workbench asks of the readers, answered by the pool of reader processes; remarks become sentences here. */
export function createReaderDesk(pool: ReaderPool, speaking: () => Language): ReaderDesk {
  return {
    readOriginal: (file) => readStepByStep(pool, file, speaking()),
    archive: {
      list: async (source) => {
        const answer = await pool.read({ kind: 'archive', source })
        if (answer.status === 'stopped') return { members: [], problems: [tellStop(answer.because, speaking())] }
        return {
          members: answer.value.members.map(({ notes, ...member }) => ({
            ...member,
            problems: toProblems(notes, speaking()),
          })),
          problems: toProblems(answer.value.notes, speaking()),
        }
      },
      readMember: async (source, place) => {
        const answer = await pool.read({ kind: 'archive-member', place, source })
        if (answer.status === 'stopped' || answer.value.bytes === null) return null
        return { bytes: answer.value.bytes, damaged: answer.value.damaged }
      },
    },
    async readAgain({ source, reading }) {
      const answer = await pool.read({ kind: 'second-reading', summary: reading.summary, source })
      if (answer.status === 'stopped') return { reading: null, problems: [tellStop(answer.because, speaking())] }
      return {
        reading: answer.value.reading,
        problems: toProblems(answer.value.notes, speaking()),
      }
    },
    async renderPicture({ source, maxEdge, quality, page, embedded }) {
      const order = { maxEdge, quality, page, embedded, rotateByOrientation: true }
      const answer = await pool.read({ kind: 'picture', ...order, source })
      return answer.status === 'done' ? answer.value.picture : null
    },
    async listEmbedded(source) {
      const answer = await pool.read({ kind: 'embedded', source })
      if (answer.status === 'stopped') return { pictures: [], problems: [tellStop(answer.because, speaking())] }
      const { pictures, notes } = answer.value
      return {
        pictures: pictures.map((picture, index) => ({ ...picture, index: index + 1 })),
        problems: toProblems(notes, speaking()),
      }
    },
    async drawPages(order) {
      const answer = await pool.read({ kind: 'pages', ...order })
      return answer.status === 'done' ? answer.value.pages : []
    },
    async makeThumbnail({ source, maxEdge, quality, inBackground }) {
      const answer = await pool.read({ kind: 'thumbnail', maxEdge, quality, source }, { inBackground })
      return answer.status === 'done' ? answer.value : null
    },
  }
}

/** Sentences for the codes of an import, in one language. */
export function tellReaderProblem(language: Language): Tell {
  return (code, details) => {
    const known = ReaderProblemCode.safeParse(code)
    if (known.success) return readerProblem({ code: known.data, details: { ...details } }, language).message
    return say(failureSentences[FailureCode.parse(code)], language, details)
  }
}

function toReading({ findings, text }: MetadataAnswer, language: Language): OriginalReading {
  const { notes, ...found } = findings
  return {
    reading: { ...found, problems: toProblems(notes, language) },
    text: text === null ? null : { pages: text.pages },
  }
}

/** After a stop less is asked for, and a reader gets no more time than this for it: one file costs two limits at most, a long text two and a half. */
const secondTryMs = 10_000
const steps = [
  { withText: true },
  { withText: true, shortText: true },
  { withText: false },
  { withText: false, kindOnly: true },
] as const

/**
 * All there is to read of a file; where a reader has to be stopped over it, the first part of a long text, then its properties without the text, and where that is too much, its
 * kind alone. The reason of the first stop stands beside what was read.
 */
async function readStepByStep(
  pool: ReaderPool,
  { source, name }: { source: ByteSource; name: string },
  language: Language,
): Promise<OriginalReading> {
  let stop: StopReason | null = null
  for (const step of steps) {
    if ('shortText' in step && source.size <= largestTextBytes) continue
    const options: { timeMs?: number } = stop === null ? {} : { timeMs: secondTryMs }
    const answer: ReaderAnswer<'metadata'> = await pool.read({ kind: 'metadata', name, ...step, source }, options)
    if (answer.status === 'done') return withStop(toReading(answer.value, language), stop, language)
    stop ??= answer.because
    if (answer.because === 'closed') break
  }
  const { notes: _notes, ...reading } = kindFindings(unknownMedia, name)
  return withStop({ reading: { ...reading, problems: [] }, text: null }, stop, language)
}

function withStop(read: OriginalReading, stop: StopReason | null, language: Language): OriginalReading {
  if (stop === null) return read
  return { ...read, reading: { ...read.reading, problems: [tellStop(stop, language), ...read.reading.problems] } }
}

function toProblems(notes: readonly ReaderNote[], language: Language): Problem[] {
  return notes.map((note) => readerProblem(note, language))
}

function tellStop(because: StopReason, language: Language): Problem {
  return readerProblem({ code: stopCodes[because], details: {} }, language)
}
