import { askExifr, type ExifrAnswer, type ExifrValue } from './ask-exifr.ts'
import type { ExifPart } from './exif-block.ts'
import { readTiff } from './read-tiff.ts'
import type { ExifBlockName, TiffReading } from './tiff-entry.ts'

/** The entries of a block by our own reader, and exifr's answer about the same. */
export type TwoReadings = { tiff: TiffReading; exifr: ExifrAnswer }

/**
 * Reads EXIF whose directories stand in TIFF structures of their own: the first directory of each counts as the one it was put there for.
 *
 * A part that cannot be read is damage of its directory alone; null where none can be read.
 */
export async function readExifParts(parts: readonly ExifPart[]): Promise<TwoReadings | null> {
  const tiff: TiffReading = { entries: [], read: new Set(), damaged: new Set(), spoiledAt: [] }
  const blocks = new Map<ExifBlockName, ReadonlyMap<number, ExifrValue>>()
  let complained = false
  for (const { block, bytes } of parts) {
    const alone = firstDirectory(bytes)
    if (!alone) {
      tiff.damaged.add(block)
      continue
    }
    const answer = await askExifr(bytes, alone)
    // Of a directory that stands there twice exifr's two answers cannot be told apart by tag: our own reader signs alone.
    blocks.set(block, (blocks.has(block) ? null : answer.blocks.get('IFD0')) ?? new Map())
    complained ||= answer.complained && alone.entries.length > 0
    tiff.entries.push(...alone.entries.map((entry) => ({ ...entry, block })))
    tiff.read.add(block)
    if (alone.damaged.size > 0) tiff.damaged.add(block)
  }
  return tiff.read.size === 0 ? null : { tiff, exifr: { blocks, complained } }
}

/** The first directory alone: what else a part may point to is no directory of this picture's EXIF. */
function firstDirectory(bytes: Uint8Array): TiffReading | null {
  const tiff = readTiff(bytes)
  if (!tiff) return null
  const entries = tiff.entries.filter(({ block }) => block === 'IFD0')
  const damaged = new Set([...tiff.damaged].filter((block) => block === 'IFD0'))
  return { entries, read: new Set(['IFD0']), damaged, spoiledAt: tiff.spoiledAt }
}
