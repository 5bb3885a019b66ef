import { emptySummary, type MetadataReport } from '../contract/metadata.ts'
import type { MetadataFindings } from '../contract/reader-answer.ts'
import type { ReaderNote, ReaderProblemCode } from '../contract/reader-problem.ts'
import type { ListedFile } from '../evidence/import/list-files.ts'
import type { ReaderAnswer, ReaderPool } from '../evidence/readers/reader-pool.ts'
import { openFileReading, type FileReading } from './file-reading.ts'
import type { FileHasher } from './file-hasher.ts'
import type { ReportOptions } from './report-metadata.ts'

/** A line before its remarks became sentences. */
export type UnsaidReport = Omit<MetadataReport, 'problems'> & { notes: ReaderNote[] }

/** What a report is made with; without a hasher no digest is taken. */
export type ReportTools = { options: ReportOptions; pool: ReaderPool; hasher: FileHasher | null }

/** Reports one listed file; whatever goes wrong becomes a line with nulls and a remark. */
export async function reportFile(listed: ListedFile, tools: ReportTools): Promise<UnsaidReport> {
  if (listed.kind === 'refused') return emptyReport(listed.shownPath, [note(listed.code)])
  let reading: FileReading | null = null
  try {
    reading = openFileReading(listed.path)
    if (reading.source.size > 0) return await reportOpened(listed, reading, tools)
    return { ...emptyReport(listed.shownPath, [note('source-empty')]), sizeBytes: 0 }
  } catch (error) {
    return emptyReport(listed.shownPath, [note(codeOf(error))])
  } finally {
    reading?.close()
  }
}

/** Hashing and reading run at the same time, and both are over before the file is closed. */
async function reportOpened(
  listed: Extract<ListedFile, { kind: 'file' }>,
  reading: FileReading,
  { options, pool, hasher }: ReportTools,
): Promise<UnsaidReport> {
  const { source } = reading
  const answering = pool.read({ kind: 'metadata', name: listed.name, withText: false, source })
  const hashing = hasher ? hasher.sha256(reading.file, source.size) : Promise.resolve(null)
  await Promise.allSettled([answering, hashing])
  const [answer, sha256] = [await answering, await hashing]
  const nameNotes = typeof listed.path === 'string' ? [] : [note('name-not-text')]
  const place = { path: listed.shownPath, sha256, sizeBytes: source.size }
  if (answer.status === 'stopped')
    return { ...emptyReport(listed.shownPath, [...nameNotes, note(stopCode(answer.because))]), ...place }
  const { findings } = answer.value
  const second = options.secondReader ? await readAgain(findings, source, pool) : { secondReader: null, notes: [] }
  return toReport(place, findings, { secondReader: second.secondReader, notes: [...nameNotes, ...second.notes] })
}

async function readAgain(
  findings: MetadataFindings,
  source: FileReading['source'],
  pool: ReaderPool,
): Promise<{ secondReader: MetadataReport['secondReader']; notes: ReaderNote[] }> {
  if (!/^(?:image|video)\//.test(findings.mediaType)) return { secondReader: null, notes: [] }
  const answer = await pool.read({ kind: 'second-reading', summary: findings.summary, source })
  if (answer.status === 'stopped') return { secondReader: null, notes: [note('second-reader-failed')] }
  return { secondReader: answer.value.reading, notes: answer.value.notes }
}

function toReport(
  place: Pick<MetadataReport, 'path' | 'sha256' | 'sizeBytes'>,
  findings: MetadataFindings,
  more: { secondReader: MetadataReport['secondReader']; notes: ReaderNote[] },
): UnsaidReport {
  const { mediaType, summary, exif, times, facts } = findings
  const notes = [...findings.notes, ...more.notes]
  return { ...place, mediaType, summary, exif, times, facts, notes, secondReader: more.secondReader }
}

function emptyReport(path: string, notes: ReaderNote[]): UnsaidReport {
  const nothing = { sha256: null, sizeBytes: null, mediaType: null }
  return {
    path,
    ...nothing,
    summary: emptySummary,
    exif: 'unreadable',
    times: [],
    facts: [],
    notes,
    secondReader: null,
  }
}

function note(code: ReaderProblemCode): ReaderNote {
  return { code, details: {} }
}

function stopCode(because: Extract<ReaderAnswer, { status: 'stopped' }>['because']): ReaderProblemCode {
  return (
    { time: 'reader-timeout', memory: 'reader-memory', crash: 'reader-crashed', closed: 'reader-closed' } as const
  )[because]
}

function codeOf(error: unknown): ReaderProblemCode {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'source-missing'
  return code === 'ERR_SOURCE_CHANGED' ? 'source-changed' : 'source-unreadable'
}
