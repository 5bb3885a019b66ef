import { viewOf } from '../bytes/view-of.ts'

/** Coded pixels, before any rotation. */
export type PictureSize = { width: number; height: number }

/** The size a `VP8 `, `VP8L` or `VP8X` chunk states (RFC 9649 §2.5 to §2.7), or null where its start makes no sense. */
export function webpSize(type: string, start: Uint8Array): PictureSize | null {
  const view = viewOf(start)
  if (type === 'VP8X' && start.length >= 10) return { width: uint24(view, 4) + 1, height: uint24(view, 7) + 1 }
  if (type === 'VP8L' && start.length >= 5 && start[0] === 0x2f) {
    const bits = view.getUint32(1, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (type !== 'VP8 ' || start.length < 10 || uint24(view, 3) !== 0x2a019d) return null
  const size = { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff }
  return size.width > 0 && size.height > 0 ? size : null
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) + view.getUint8(offset + 2) * 65_536
}
