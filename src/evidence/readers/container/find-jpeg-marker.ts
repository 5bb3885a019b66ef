import type { ByteWindow } from '../bytes/byte-window.ts'

const pieceBytes = 4096
const longestGarbage = 1024 * 1024

/** A marker of a JPEG: where its 0xFF lies, its code, and how many bytes that belong to nothing lie before it. */
export type JpegMarker = { offset: number; code: number; strayBytes: number }

/**
 * Finds the next marker at or after `offset` (ITU-T T.81 B.1.1.2), or null where the file ends or a megabyte holds none.
 *
 * Any number of fill bytes 0xFF may stand before a marker; other bytes there are counted as stray.
 */
export async function findJpegMarker(window: ByteWindow, offset: number): Promise<JpegMarker | null> {
  const next = await window.read(offset, 2)
  if (next?.[0] === 0xff && next[1] !== 0xff) return { offset, code: next[1] ?? 0, strayBytes: 0 }
  let strayBytes = 0
  let at = offset
  while (strayBytes < longestGarbage) {
    const piece = await window.read(at, Math.min(pieceBytes, window.size - at))
    if (!piece || piece.length < 2) return null
    const index = markerIndex(piece)
    strayBytes += countStray(piece, index ?? piece.length - 1)
    if (index !== null) return { offset: at + index, code: piece[index + 1] ?? 0, strayBytes }
    at += piece.length - 1
  }
  return null
}

function markerIndex(piece: Uint8Array): number | null {
  for (let index = piece.indexOf(0xff); index >= 0 && index < piece.length - 1; index = piece.indexOf(0xff, index + 1))
    if (piece[index + 1] !== 0xff) return index
  return null
}

function countStray(piece: Uint8Array, end: number): number {
  let count = 0
  for (let index = 0; index < end; index += 1) if (piece[index] !== 0xff) count += 1
  return count
}
