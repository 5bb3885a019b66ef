import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import type { ExifrAnswer } from './ask-exifr.ts'
import { sameAsExifr } from './same-as-exifr.ts'
import { type ExifBlockName, exifBlockNames, type TiffEntry, type TiffReading } from './tiff-entry.ts'

/** A tag of a directory and the name it has in remarks. */
export type ExifTag = { block: ExifBlockName; tag: number; name: string }

/** The one entry of a tag that this product stands behind, or null (with a remark where the file has one all the same). */
export type PickEntry = (tag: ExifTag) => TiffEntry | null

/**
 * Makes the picker for one EXIF block: an entry is stood behind when it can be read, does not stand twice with different
 * values, and exifr, where it read the tag too, read the same.
 */
export function createEntryPicker(from: { tiff: TiffReading; exifr: ExifrAnswer; notes: ReaderNote[] }): PickEntry {
  const { tiff, exifr, notes } = from
  const byTag = Map.groupBy(tiff.entries, (entry) => keyOf(entry))
  return (wanted) => {
    const found = byTag.get(keyOf(wanted))
    const first = found?.[0]
    if (!first) return null
    if (found.some((entry) => !entry.value || !sameBytes(entry, first))) return refuse('value-invalid')
    const theirs = exifr.blocks.get(wanted.block)?.get(wanted.tag)
    return theirs === undefined || sameAsExifr(first, theirs) ? first : refuse('readers-disagree')

    function refuse(code: 'value-invalid' | 'readers-disagree'): null {
      notes.push(readerNote(code, { tag: `${wanted.block}:${wanted.name}` }))
      return null
    }
  }
}

function keyOf({ block, tag }: { block: ExifBlockName; tag: number }): number {
  return exifBlockNames.indexOf(block) * 65_536 + tag
}

function sameBytes(one: TiffEntry, other: TiffEntry): boolean {
  return (
    one.type === other.type &&
    one.value !== null &&
    other.value !== null &&
    Buffer.compare(one.value, other.value) === 0
  )
}
