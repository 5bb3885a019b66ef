import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import type { ZipEntry } from './zip-entry.ts'
import { findZipEnd } from './zip-end.ts'

const largestDirectory = 16 * 1024 * 1024
const entryLength = 46
const entrySignature = 0x02014b50
const full32 = 0xffff_ffff
const largeSizes = 0x0001

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
    entries.push(withLargeSizes(toEntry(view, name), cursor.bytes(extraLength)))
    offset += entryLength + nameLength + extraLength + view.getUint16(32, true)
  }
  if (entries.length < count) throw new RangeError('fewer entries than stated')
  return entries
}

function toEntry(view: DataView, name: Uint8Array): ZipEntry {
  return {
    name: bytesAsUtf8(name) ?? bytesAsLatin1(name),
    method: view.getUint16(10, true),
    encrypted: (view.getUint16(8, true) & 1) === 1,
    compressedBytes: view.getUint32(20, true),
    sizeBytes: view.getUint32(24, true),
    headerOffset: view.getUint32(42, true),
  }
}

/** Values that do not fit stand in an extra field, in this order, each only where its place is full (APPNOTE §4.5.3). */
function withLargeSizes(entry: ZipEntry, extra: Uint8Array): ZipEntry {
  const { sizeBytes, compressedBytes, headerOffset } = entry
  if (sizeBytes !== full32 && compressedBytes !== full32 && headerOffset !== full32) return entry
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== largeSizes) continue
    let field = at + 4
    const take = (value: number): number => {
      if (value !== full32) return value
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    }
    return {
      ...entry,
      sizeBytes: take(sizeBytes),
      compressedBytes: take(compressedBytes),
      headerOffset: take(headerOffset),
    }
  }
  return entry
}
