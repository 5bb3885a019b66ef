import { viewOf } from '../bytes/view-of.ts'
import { type ExifBlockName, type TiffEntry, type TiffReading, tiffTypeSizes, tiffTypes } from './tiff-entry.ts'

const headerLength = 8
const entryLength = 12
const exifPointer = 0x8769
const gpsPointer = 0x8825
const interopPointer = 0xa005
/** 42 says TIFF; the others are raw files of Olympus and Panasonic, TIFF in all but this number. */
const identifiers = [42, 0x4f52, 0x5352, 0x55]

type Tiff = { bytes: Uint8Array; view: DataView; littleEndian: boolean }

/**
 * Reads the directories of a TIFF structure (TIFF 6.0 §2, CIPA DC-008 §4.6) strictly: null where it is none, or where its
 * first directory does not lie whole inside the bytes.
 *
 * Each entry stands for itself: one that points outside keeps its place without a value, and the others are read on.
 * A directory is visited once, so pointers running in a circle end.
 */
export function readTiff(bytes: Uint8Array): TiffReading | null {
  if (bytes.length < headerLength) return null
  const view = viewOf(bytes)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return null
  const littleEndian = order === 0x4949
  if (!identifiers.includes(view.getUint16(2, littleEndian))) return null
  const tiff = { bytes, view, littleEndian }
  const reading: TiffReading = { entries: [], read: new Set(), damaged: new Set(), spoiledAt: [] }
  const visited = new Set<number>()
  const next = readDirectory(tiff, { block: 'IFD0', offset: view.getUint32(4, littleEndian) }, { reading, visited })
  if (next === null) return null
  followPointers(tiff, { reading, visited })
  if (next !== 0) readDirectory(tiff, { block: 'IFD1', offset: next }, { reading, visited })
  return reading
}

type Progress = { reading: TiffReading; visited: Set<number> }

function followPointers(tiff: Tiff, progress: Progress): void {
  followPointer(tiff, { from: ['IFD0'], tag: exifPointer, to: 'ExifIFD' }, progress)
  followPointer(tiff, { from: ['IFD0'], tag: gpsPointer, to: 'GPS' }, progress)
  followPointer(tiff, { from: ['ExifIFD', 'IFD0'], tag: interopPointer, to: 'InteropIFD' }, progress)
}

function followPointer(
  tiff: Tiff,
  pointer: { from: ExifBlockName[]; tag: number; to: ExifBlockName },
  progress: Progress,
): void {
  const { entries, damaged } = progress.reading
  const entry = entries.find((one) => one.tag === pointer.tag && pointer.from.includes(one.block))
  if (!entry) return
  const isPointer = entry.type === tiffTypes.long || entry.type === tiffTypes.ifd
  if (!isPointer || entry.count !== 1 || !entry.value) return void damaged.add(pointer.to)
  readDirectory(tiff, { block: pointer.to, offset: viewOf(entry.value).getUint32(0, tiff.littleEndian) }, progress)
}

/** Reads one directory; answers the offset of the next (0 for none), or null where it does not lie whole in the bytes. */
function readDirectory(
  tiff: Tiff,
  directory: { block: ExifBlockName; offset: number },
  { reading, visited }: Progress,
): number | null {
  const { block, offset } = directory
  if (offset < headerLength || offset + 2 > tiff.bytes.length || visited.has(offset)) return refuse(reading, block)
  visited.add(offset)
  const count = tiff.view.getUint16(offset, tiff.littleEndian)
  const end = offset + 2 + count * entryLength
  // A directory whose first entry has no type is something else that a pointer strayed into.
  if (end > tiff.bytes.length || (count > 0 && !hasType(tiff, offset + 2))) return refuse(reading, block)
  for (let at = offset + 2; at < end; at += entryLength) {
    const entry = readEntry(tiff, { at, block, start: offset, end })
    if (entry) reading.entries.push(entry)
    else reading.spoiledAt.push(at)
    // Some writers leave the last entries of a directory zero; that is room, not damage.
    if (entry ? entry.value === null : tiff.view.getUint16(at + 2) !== 0) reading.damaged.add(block)
  }
  reading.read.add(block)
  return end + 4 <= tiff.bytes.length ? tiff.view.getUint32(end, tiff.littleEndian) : 0
}

function refuse(reading: TiffReading, block: ExifBlockName): null {
  reading.damaged.add(block)
  return null
}

function hasType(tiff: Tiff, at: number): boolean {
  const type = tiff.view.getUint16(at + 2, tiff.littleEndian)
  return type >= tiffTypes.byte && type <= tiffTypes.ifd
}

type EntryPlace = { at: number; block: ExifBlockName; start: number; end: number }

function readEntry(tiff: Tiff, place: EntryPlace): TiffEntry | null {
  if (!hasType(tiff, place.at)) return null
  const { view, littleEndian } = tiff
  const type = view.getUint16(place.at + 2, littleEndian)
  const count = view.getUint32(place.at + 4, littleEndian)
  const size = count * (tiffTypeSizes[type] ?? 0)
  const value = size <= 4 ? tiff.bytes.subarray(place.at + 8, place.at + 8 + size) : valueElsewhere(tiff, place, size)
  const tag = view.getUint16(place.at, littleEndian)
  return { block: place.block, at: place.at, tag, type, count, value, littleEndian }
}

/** A value longer than four bytes; null where it would lie outside the bytes, in the header, or across its own directory. */
function valueElsewhere(tiff: Tiff, place: EntryPlace, size: number): Uint8Array | null {
  const from = tiff.view.getUint32(place.at + 8, tiff.littleEndian)
  const to = from + size
  const overlaps = from < place.end && to > place.start
  return from < headerLength || to > tiff.bytes.length || overlaps ? null : tiff.bytes.subarray(from, to)
}
