import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import type { ZipEntry } from './zip-entry.ts'

const endLength = 22
const longestComment = 65_535
const largestDirectory = 16 * 1024 * 1024
const entryLength = 46
const entrySignature = 0x02014b50
const endSignature = 0x06054b50

/**
 * Lists the members of a ZIP archive from its central directory, or null where there is none, it is damaged, or it uses the
 * 64-bit form (nothing this product reads is that large).
 *
 * Nothing is inflated: this is what limits are checked against before anything is.
 */
export async function listZipEntries(window: ByteWindow): Promise<ZipEntry[] | null> {
  const tailLength = Math.min(window.size, endLength + longestComment)
  const tail = await window.read(window.size - tailLength, tailLength)
  const end = tail && endRecord(tail)
  if (!end || end.length > largestDirectory) return null
  const directory = await window.read(end.offset, end.length)
  return directory && readOrNull(() => readDirectory(directory, end.count))
}

function endRecord(tail: Uint8Array): { count: number; length: number; offset: number } | null {
  const view = viewOf(tail)
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endLength + view.getUint16(at + 20, true) !== tail.length) continue
    return {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    }
  }
  return null
}

function readDirectory(directory: Uint8Array, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let offset = 0
  while (offset + entryLength <= directory.length && entries.length < count) {
    const view = viewOf(directory.subarray(offset))
    if (view.getUint32(0, true) !== entrySignature) throw new RangeError('not a directory entry')
    const nameLength = view.getUint16(28, true)
    const name = createByteCursor(directory, offset + entryLength).bytes(nameLength)
    entries.push(toEntry(view, name))
    offset += entryLength + nameLength + view.getUint16(30, true) + view.getUint16(32, true)
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
