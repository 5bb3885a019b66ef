import { viewOf } from '../bytes/view-of.ts'

/** The body of one extra field of a directory entry (APPNOTE §4.5.1), or null where it is not there; cut where the entry ends early. */
export function findExtraField(extra: Uint8Array, id: number): Uint8Array | null {
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== id) continue
    return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true))
  }
  return null
}
