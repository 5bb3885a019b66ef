import { crc32, inflateRawSync } from 'node:zlib'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import type { ZipPlace } from './zip-entry.ts'

const localHeaderLength = 30
const localSignature = 0x04034b50

/** The bytes of a member; `damaged` where their check sum is not the one the directory states, so some of them were changed. */
export type ZipPart = { bytes: Uint8Array; damaged: boolean }

/**
 * The bytes of one member of a ZIP archive, or null where it is encrypted, broken, of a method not read, or not of exactly
 * the size its directory states.
 *
 * Inflating stops at the stated size, so a member that lies about it cannot fill the memory; check the stated size first.
 */
export async function readZipPart(window: ByteWindow, place: ZipPlace): Promise<ZipPart | null> {
  const header = await window.read(place.headerOffset, localHeaderLength)
  if (!header || place.encrypted || viewOf(header).getUint32(0, true) !== localSignature) return null
  const view = viewOf(header)
  const start = place.headerOffset + localHeaderLength + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = await window.read(start, place.compressedBytes)
  if (!packed) return null
  const bytes = place.method === 0 ? packed : place.method === 8 ? inflate(packed, place.sizeBytes) : null
  return bytes?.length === place.sizeBytes ? { bytes, damaged: crc32(bytes) !== place.crc } : null
}

function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    // Broken, or longer than stated: either way not a member to be read.
    return null
  }
}
