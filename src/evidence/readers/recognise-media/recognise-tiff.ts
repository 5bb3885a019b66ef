import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'

const dngVersion = 0xc612

/** Tells the raw formats that are TIFF inside from plain TIFF, by their marks at the start and in the first directory. */
export async function recogniseTiff(window: ByteWindow): Promise<string> {
  const head = await window.read(0, Math.min(16, window.size))
  if (!head) return 'image/tiff'
  if (startsWithText(head, 'IIR')) return 'image/x-olympus-orf'
  if (startsWithText(head, 'CR\u0002', 8)) return 'image/x-canon-cr2'
  if (head.length < 8) return 'image/tiff'
  const littleEndian = head[0] === 0x49
  return (await hasTag(window, viewOf(head).getUint32(4, littleEndian), littleEndian))
    ? 'image/x-adobe-dng'
    : 'image/tiff'
}

async function hasTag(window: ByteWindow, directory: number, littleEndian: boolean): Promise<boolean> {
  const countBytes = await window.read(directory, 2)
  if (!countBytes) return false
  const count = viewOf(countBytes).getUint16(0, littleEndian)
  const entries = await window.read(directory + 2, count * 12)
  if (!entries) return false
  const view = viewOf(entries)
  for (let at = 0; at < entries.length; at += 12) if (view.getUint16(at, littleEndian) === dngVersion) return true
  return false
}
