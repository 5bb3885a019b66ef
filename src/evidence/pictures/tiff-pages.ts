import { marksSensor, sensorTags } from './sensor-marks.ts'
import { openTagDirectories } from './tag-values.ts'

/** The pages of a TIFF: for each the place of its directory in the chain, from 0, as decoders count them. */
export type TiffPages = {
  readonly directories: readonly number[]
  /** Why the list ends where it does: the chain ends, it has more than is looked at, or it points outside the file or back into itself. */
  readonly ends: 'here' | 'cut' | 'damaged'
}

/** As many pages of one TIFF as can be looked at, and directories among which they are looked for. */
export const mostTiffPages = 5000
const mostDirectories = 10_000
const mostEntries = 4096
/** NewSubfileType, SubfileType, ImageWidth, ImageLength. */
const looked = [0xfe, 0xff, 0x100, 0x101]
/** Bits of NewSubfileType: a smaller copy of another page, a mask that cuts one out; and the number the older tag has for the first. */
const [smallerCopy, mask, oldSmallerCopy] = [1, 4, 2]

/**
 * Finds the pages of a TIFF (TIFF 6.0 §7 and §8): the directories of its chain that hold a picture with a size, but for smaller copies
 * and masks. A raw picture built on TIFF has previews in its chain, not pages: it has none.
 */
export function tiffPages(bytes: Uint8Array): TiffPages {
  if (bytes.length < 8 || isRaw(bytes)) return { directories: [], ends: 'here' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint8(0) === 0x49
  const directories: number[] = []
  const seen = new Set<number>()
  let at = view.getUint32(4, little)
  for (let index = 0; at !== 0; index += 1) {
    if (index >= mostDirectories || directories.length >= mostTiffPages) return { directories, ends: 'cut' }
    const directory = seen.has(at) ? null : lookAt(view, at, little)
    if (!directory) return { directories, ends: 'damaged' }
    seen.add(at)
    if (directory.isPage) directories.push(index)
    at = directory.next
  }
  return { directories, ends: 'here' }
}

/** Canon's CR2 says so behind the head; the others by what their directories hold. */
function isRaw(bytes: Uint8Array): boolean {
  if (bytes[8] === 0x43 && bytes[9] === 0x52 && bytes[10] === 2) return true
  const [first, ...others] = openTagDirectories(bytes)
  if (first?.place(sensorTags.dngVersion)) return true
  return [first, ...others].some((directory) => directory && marksSensor((tag) => directory.number(tag)))
}

/** Whether a directory is a page, and where the next one stands; null where it does not lie whole inside the file. */
function lookAt(view: DataView, at: number, little: boolean): { isPage: boolean; next: number } | null {
  if (at + 2 > view.byteLength) return null
  const count = view.getUint16(at, little)
  const end = at + 2 + count * 12
  if (count === 0 || count > mostEntries || end + 4 > view.byteLength) return null
  const numbers = new Map<number, number>()
  for (let entry = at + 2; entry < end; entry += 12) {
    const tag = view.getUint16(entry, little)
    if (looked.includes(tag)) numbers.set(tag, wholeNumber(view, entry, little))
  }
  const [kind = 0, oldKind = 0, width = 0, height = 0] = looked.map((tag) => numbers.get(tag))
  const isOther = (kind & (smallerCopy | mask)) !== 0 || oldKind === oldSmallerCopy
  return { isPage: width > 0 && height > 0 && !isOther, next: view.getUint32(end, little) }
}

/** A single SHORT or LONG; 0 for anything else. */
function wholeNumber(view: DataView, entry: number, little: boolean): number {
  const [type, count] = [view.getUint16(entry + 2, little), view.getUint32(entry + 4, little)]
  if (count !== 1) return 0
  return type === 3 ? view.getUint16(entry + 8, little) : type === 4 ? view.getUint32(entry + 8, little) : 0
}
