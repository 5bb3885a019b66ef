import type { MetadataSummary } from '../../../contract/metadata.ts'
import type { SecondReadingAnswer } from '../../../contract/reader-answer.ts'
import { readerNote } from '../container/container-reading.ts'
import { exifToolSummary } from './exiftool-summary.ts'
import { runExifTool } from './run-exiftool.ts'

/** How far two readers may differ on a number and still say the same: the last digits depend on how they divide. */
const tolerances: Readonly<Record<string, number>> = { latitude: 1e-7, longitude: 1e-7, altitudeMeters: 0.01 }

/**
 * Has ExifTool read the same bytes and compares the summary, value by value.
 *
 * Where the tool cannot run (no Perl) or gives no answer there is no second reading, and a remark says which.
 */
export async function secondReading(bytes: Uint8Array, ours: MetadataSummary): Promise<SecondReadingAnswer> {
  const answer = await runExifTool(bytes)
  if (answer.kind === 'unavailable') return { reading: null, notes: [readerNote('second-reader-unavailable')] }
  const theirs = answer.kind === 'answered' ? exifToolSummary(answer.json) : null
  if (!theirs) return { reading: null, notes: [readerNote('second-reader-failed')] }
  const differences = Object.entries(ours).flatMap(([tag, value]) => {
    const other = theirs.values[tag] ?? null
    if (isSame(tag, value, other)) return []
    return [{ tag, ours: value === null ? null : String(value), theirs: other === null ? null : String(other) }]
  })
  return { reading: { reader: `ExifTool ${theirs.version}`, agrees: differences.length === 0, differences }, notes: [] }
}

function isSame(tag: string, ours: string | number | null, theirs: string | number | null): boolean {
  if (ours === null || theirs === null) return ours === theirs
  if (typeof ours === 'number') return Math.abs(ours - Number(theirs)) <= (tolerances[tag] ?? 0)
  return ours === String(theirs)
}
