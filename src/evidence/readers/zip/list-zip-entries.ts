import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import type { ZipEntry } from './zip-entry.ts'
import { findZipEnd } from './zip-end.ts'
import { findExtraField } from './zip-extra.ts'

const largestDirectory = 16 * 1024 * 1024
const entryLength = 46
const entrySignature = 0x02014b50
const full32 = 0xffff_ffff
const largeSizes = 0x0001
const extendedTimestamp = 0x5455

/**
 * Lists the members of a ZIP archive from its central directory, or null where there is none, it is damaged, or it is larger
 * than any honest one.
 *
 * Nothing is inflated: this is what limits are checked against before anything is.
 */
export async function listZipEntries(window: ByteWindow): Promise<ZipEntry[] | null> {
  const end = await findZipEnd(window)
  if (!end || end.length > largestDirectory) return null
  const directory = await window.read(end.offset, end.length)
  return directory && readOrNull(() => readDirectory(directory, end.count))
}

function readDirectory(directory: Uint8Array, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let offset = 0
  while (offset + entryLength <= directory.length && entries.length < count) {
    const view = viewOf(directory.subarray(offset))
    if (view.getUint32(0, true) !== entrySignature) throw new RangeError('not a directory entry')
    const [nameLength, extraLength] = [view.getUint16(28, true), view.getUint16(30, true)]
    const cursor = createByteCursor(directory, offset + entryLength)
    const name = cursor.bytes(nameLength)
    const extra = cursor.bytes(extraLength)
    entries.push(withLargeSizes({ ...toEntry(view, name), unixSeconds: unixSecondsOf(extra) }, extra))
    offset += entryLength + nameLength + extraLength + view.getUint16(32, true)
  }
  if (entries.length < count) throw new RangeError('fewer entries than stated')
  return entries
}

function toEntry(view: DataView, name: Uint8Array): Omit<ZipEntry, 'unixSeconds'> {
  return {
    name: bytesAsUtf8(name) ?? bytesAsLatin1(name),
    method: view.getUint16(10, true),
    encrypted: (view.getUint16(8, true) & 1) === 1,
    dosTime: view.getUint16(12, true),
    dosDate: view.getUint16(14, true),
    crc: view.getUint32(16, true),
    compressedBytes: view.getUint32(20, true),
    sizeBytes: view.getUint32(24, true),
    headerOffset: view.getUint32(42, true),
  }
}

/** The directory's form of the extended timestamp holds the last change alone, where its first bit says so. */
function unixSecondsOf(extra: Uint8Array): number | null {
  const field = findExtraField(extra, extendedTimestamp)
  if (!field || field.length < 5 || ((field[0] ?? 0) & 1) === 0) return null
  return viewOf(field).getInt32(1, true)
}

/** Values that do not fit stand in an extra field, in this order, each only where its place is full (APPNOTE §4.5.3). */
function withLargeSizes(entry: ZipEntry, extra: Uint8Array): ZipEntry {
  const { sizeBytes, compressedBytes, headerOffset } = entry
  if (sizeBytes !== full32 && compressedBytes !== full32 && headerOffset !== full32) return entry
  const large = findExtraField(extra, largeSizes)
  if (!large) return entry
  const view = viewOf(large)
  let at = 0
  const take = (value: number): number => {
    if (value !== full32) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
  return {
    ...entry,
    sizeBytes: take(sizeBytes),
    compressedBytes: take(compressedBytes),
    headerOffset: take(headerOffset),
  }
}
