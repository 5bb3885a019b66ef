import { bytesAsLatin1, untilNul } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'

const entryLength = 12
const mostEntries = 4096
const longestText = 200
const mostOffsets = 16
const [short, long, ifd] = [3, 4, 13]

/** A TIFF directory as far as recognising needs it: whether a tag is there, and small values. `next` is 0 where none follows. */
export type TagDirectory = {
  readonly next: number
  has(tag: number): boolean
  /** A single whole number; null where the tag is absent or is another thing. */
  readonly number: (tag: number) => number | null
  text(tag: number): Promise<string | null>
  /** Offsets of directories the tag points to, 16 at most. */
  offsets(tag: number): Promise<number[]>
}

/** Reads the directory at an offset (TIFF 6.0 §2); null where it does not lie whole inside the file. */
export async function readTagDirectory(
  window: ByteWindow,
  offset: number,
  littleEndian: boolean,
): Promise<TagDirectory | null> {
  const countBytes = await window.read(offset, 2)
  const count = countBytes ? viewOf(countBytes).getUint16(0, littleEndian) : 0
  const bytes = count > 0 && count <= mostEntries ? await window.read(offset + 2, count * entryLength) : null
  if (!bytes) return null
  const view = viewOf(bytes)
  const after = await window.read(offset + 2 + bytes.length, 4)

  const find = (tag: number): { at: number; kind: number; count: number } | null => {
    for (let at = 0; at < bytes.length; at += entryLength)
      if (view.getUint16(at, littleEndian) === tag)
        return { at, kind: view.getUint16(at + 2, littleEndian), count: view.getUint32(at + 4, littleEndian) }
    return null
  }
  return {
    next: after ? viewOf(after).getUint32(0, littleEndian) : 0,
    has: (tag) => find(tag) !== null,
    number(tag) {
      const entry = find(tag)
      if (entry?.count !== 1 || (entry.kind !== short && entry.kind !== long)) return null
      return entry.kind === short
        ? view.getUint16(entry.at + 8, littleEndian)
        : view.getUint32(entry.at + 8, littleEndian)
    },
    async text(tag) {
      const entry = find(tag)
      if (!entry || entry.kind !== 2) return null
      const length = Math.min(entry.count, longestText)
      const value =
        entry.count <= 4
          ? bytes.subarray(entry.at + 8, entry.at + 8 + length)
          : await window.read(view.getUint32(entry.at + 8, littleEndian), length)
      return value && bytesAsLatin1(untilNul(value))
    },
    async offsets(tag) {
      const entry = find(tag)
      if (!entry || (entry.kind !== long && entry.kind !== ifd)) return []
      const first = view.getUint32(entry.at + 8, littleEndian)
      if (entry.count === 1) return [first]
      const amount = Math.min(entry.count, mostOffsets)
      const values = await window.read(first, amount * 4)
      const list = values && viewOf(values)
      return list ? Array.from({ length: amount }, (_, index) => list.getUint32(index * 4, littleEndian)) : []
    },
  }
}
