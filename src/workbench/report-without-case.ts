import type { StartReader } from '../base/reader-process.ts'
import type { MetadataReport } from '../contract/metadata.ts'
import { createReaderPool } from '../evidence/readers/reader-pool.ts'
import { reportMetadata, type ReportOptions } from './report-metadata.ts'

/** What readers say about files, with nothing of the core but readers: for a host that opens no case and has to start quickly. */
export async function* reportWithoutCase(
  paths: readonly string[],
  { startReader, ...options }: ReportOptions & { startReader: StartReader },
): AsyncGenerator<MetadataReport> {
  const pool = createReaderPool({ startReader })
  try {
    yield* reportMetadata(paths, options, pool)
  } finally {
    await pool.close()
  }
}
