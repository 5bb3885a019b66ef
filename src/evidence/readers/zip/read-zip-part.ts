import { inflateRawSync } from 'node:zlib'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import type { ZipEntry } from './zip-entry.ts'

const localHeaderLength = 30
const localSignature = 0x04034b50

/**
 * The bytes of one member of a ZIP archive, or null where it is encrypted, damaged, of a method not read, or not of exactly
 * the size its directory states.
 *
 * Inflating stops at the stated size, so a member that lies about it cannot fill the memory; check the stated size first.
 */
export async function readZipPart(window: ByteWindow, entry: ZipEntry): Promise<Uint8Array | null> {
  const header = await window.read(entry.headerOffset, localHeaderLength)
  if (!header || entry.encrypted || viewOf(header).getUint32(0, true) !== localSignature) return null
  const view = viewOf(header)
  const start = entry.headerOffset + localHeaderLength + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = await window.read(start, entry.compressedBytes)
  if (!packed) return null
  const bytes = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.sizeBytes) : null
  return bytes?.length === entry.sizeBytes ? bytes : null
}

function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    // Broken, or longer than stated: either way not a member to be read.
    return null
  }
}
