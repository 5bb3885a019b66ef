import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsUtf8, untilNul } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { readerNote } from '../container/container-reading.ts'
import type { ExifTag, PickEntry } from './pick-entry.ts'
import { tiffTypes } from './tiff-entry.ts'

/**
 * The text of an ASCII tag, trailing blanks and everything from the first NUL cut; null where absent, empty, or not ASCII
 * or UTF-8 (then with a remark).
 */
export function exifText(pick: PickEntry, tag: ExifTag, notes: ReaderNote[]): string | null {
  const entry = pick(tag)
  if (!entry?.value) return null
  const name = `${tag.block}:${tag.name}`
  if (entry.type !== tiffTypes.ascii) {
    notes.push(readerNote('value-invalid', { tag: name }))
    return null
  }
  const text = bytesAsUtf8(untilNul(entry.value))
  if (text === null) notes.push(readerNote('text-not-readable', { tag: name }))
  return text === null ? null : cutTrailingBlanks(text) || null
}
