import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'

/** The brands of an ISO base media file's `ftyp` box, the major brand first; null where the bytes begin with no such box. */
export function isoBrands(head: Uint8Array): readonly string[] | null {
  if (head.length < 16 || !startsWithText(head, 'ftyp', 4)) return null
  const length = viewOf(head).getUint32(0)
  if (length < 16 || length % 4 !== 0) return [bytesAsLatin1(head.subarray(8, 12))]
  const brands = [bytesAsLatin1(head.subarray(8, 12))]
  for (let offset = 16; offset + 4 <= Math.min(length, head.length); offset += 4)
    brands.push(bytesAsLatin1(head.subarray(offset, offset + 4)))
  return brands
}
