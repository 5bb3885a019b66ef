import type { MetadataReport } from '../contract/metadata.ts'
import { listFiles } from '../evidence/import/list-files.ts'
import { mapInOrder } from '../evidence/import/map-in-order.ts'
import type { ReaderPool } from '../evidence/readers/reader-pool.ts'
import { readerProblem } from '../text/reader-problem.ts'
import type { Language } from '../text/say.ts'
import { createFileHasher } from './file-hasher.ts'
import { reportFile } from './report-file.ts'

/** `secondReader` has ExifTool read along; without `sha256` no digest is taken; remarks are Indonesian unless told. */
export type ReportOptions = { secondReader: boolean; sha256: boolean; language?: Language }

/** Files under way at once: enough that no reader waits, few enough that memory stays flat however many there are. */
const lookAhead = 8

/**
 * Reports what readers say about files that belong to no case, one line each in the order given; folders are walked.
 *
 * One file that fails never stops the rest: it has a line of its own that says why. Nothing is kept or written. The keys
 * stand in the order of `product.md` §5.
 */
export async function* reportMetadata(
  paths: readonly string[],
  options: ReportOptions,
  pool: ReaderPool,
): AsyncGenerator<MetadataReport> {
  const hasher = options.sha256 ? createFileHasher() : null
  const tools = { options, pool, hasher }
  try {
    for await (const report of mapInOrder(listFiles(paths), lookAhead, (listed) => reportFile(listed, tools))) {
      const { notes, secondReader, ...rest } = report
      yield { ...rest, problems: notes.map((note) => readerProblem(note, options.language)), secondReader }
    }
  } finally {
    await hasher?.close()
  }
}
