import { emptySummary, type ExifState, type MetadataFact, type MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ExifSummary } from './exif-summary.ts'

/** What one EXIF block says. */
export type ExifReading = {
  state: ExifState
  summary: ExifSummary
  times: MetadataTime[]
  facts: MetadataFact[]
  notes: ReaderNote[]
}

/** A reading without values, for a file without EXIF or with EXIF that cannot be read. */
export function nothingRead(state: ExifState): ExifReading {
  const { width: _width, height: _height, ...summary } = emptySummary
  return { state, summary, times: [], facts: [], notes: [] }
}
