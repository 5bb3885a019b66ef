import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { askExifr, type ExifrAnswer } from './ask-exifr.ts'
import type { ExifBlock } from './exif-block.ts'
import { exifFacts } from './exif-facts.ts'
import { type ExifReading, nothingRead } from './exif-reading.ts'
import { exifSummary } from './exif-summary.ts'
import { createEntryPicker } from './pick-entry.ts'
import { readExifParts, type TwoReadings } from './read-exif-parts.ts'
import { readTiff } from './read-tiff.ts'
import type { TiffReading } from './tiff-entry.ts'

/**
 * Reads one EXIF block twice, with exifr and with the product's own strict reader, and stands behind what both say.
 *
 * `unreadable` means the block is there and its first directory cannot be read; a block damaged further on is `present`
 * with a remark. The same bytes give the same reading on every machine.
 */
export async function readExif(block: ExifBlock): Promise<ExifReading> {
  const read = await (block instanceof Uint8Array ? readWhole(block) : readExifParts(block))
  if (!read) return { ...nothingRead('unreadable'), notes: [readerNote('exif-unreadable')] }
  const { tiff, exifr } = read
  const notes = blockNotes(tiff, exifr)
  const { summary, times } = exifSummary(createEntryPicker({ tiff, exifr, notes }), notes)
  return { state: 'present', summary, times, facts: exifFacts(tiff, exifr), notes }
}

async function readWhole(block: Uint8Array): Promise<TwoReadings | null> {
  const tiff = readTiff(block)
  return tiff && { tiff, exifr: await askExifr(block, tiff) }
}

function blockNotes(tiff: TiffReading, exifr: ExifrAnswer): ReaderNote[] {
  const notes = [...tiff.damaged].map((block) => readerNote('exif-damaged', { block }))
  if (tiff.entries.length === 0) notes.push(readerNote('exif-empty'))
  if (exifr.complained && tiff.entries.length > 0) notes.push(readerNote('exif-reader-refused'))
  return notes
}
