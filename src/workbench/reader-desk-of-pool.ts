import { FailureCode } from '../contract/failure.ts'
import type { MetadataAnswer } from '../contract/reader-answer.ts'
import { ReaderProblemCode, type ReaderNote } from '../contract/reader-problem.ts'
import type { MetadataSummary } from '../contract/metadata.ts'
import type { Problem } from '../contract/problem.ts'
import type { OriginalReading, Tell } from '../evidence/import/import-ports.ts'
import type { ReaderPool } from '../evidence/readers/reader-pool.ts'
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
    async readOriginal({ source, name }) {
      const answer = await pool.read({ kind: 'metadata', name, withText: true, source })
      if (answer.status === 'stopped') return unread(answer.because, speaking())
      return toReading(answer.value, speaking())
    },
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
    async renderPicture({ source, maxEdge, quality, page }) {
      const answer = await pool.read({ kind: 'picture', maxEdge, quality, page, rotateByOrientation: true, source })
      return answer.status === 'done' ? answer.value.picture : null
    },
    async drawPages(order) {
      const answer = await pool.read({ kind: 'pages', ...order })
      return answer.status === 'done' ? answer.value.pages : []
    },
    async makeThumbnail({ source, maxEdge, quality }) {
      const answer = await pool.read({ kind: 'thumbnail', maxEdge, quality, source })
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

/** A file whose reader had to be stopped is kept as an opaque original, with the reason. */
function unread(because: StopReason, language: Language): OriginalReading {
  return {
    reading: {
      mediaType: 'application/octet-stream',
      summary: emptySummary,
      exif: 'unreadable',
      times: [],
      facts: [],
      problems: [tellStop(because, language)],
    },
    text: null,
  }
}

function toProblems(notes: readonly ReaderNote[], language: Language): Problem[] {
  return notes.map((note) => readerProblem(note, language))
}

function tellStop(because: StopReason, language: Language): Problem {
  return readerProblem({ code: stopCodes[because], details: {} }, language)
}

const emptySummary: MetadataSummary = {
  make: null,
  model: null,
  dateTimeOriginal: null,
  createDate: null,
  modifyDate: null,
  offsetTimeOriginal: null,
  subSecTimeOriginal: null,
  orientation: null,
  latitude: null,
  longitude: null,
  altitudeMeters: null,
  exifWidth: null,
  exifHeight: null,
  width: null,
  height: null,
}
