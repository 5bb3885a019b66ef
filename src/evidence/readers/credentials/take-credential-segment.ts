import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import type { ContainerReading } from '../container/container-reading.ts'
import { noteCredentials } from './note-credentials.ts'

const looked = 64

/**
 * Notices Content Credentials in an APP11 segment of a JPEG (ISO 19566-5, C2PA 2.1 §A.3): a box of JUMBF whose description says
 * `c2pa`. Only the beginning is read; `length` is that of the segment's payload at `offset`.
 */
export async function takeCredentialSegment(
  window: ByteWindow,
  at: { offset: number; length: number },
  reading: ContainerReading,
): Promise<void> {
  const head = await window.read(at.offset, Math.min(looked, at.length))
  if (head && startsWithText(head, 'JP') && /jumb[\s\S]*jumd[\s\S]*c2pa/.test(bytesAsLatin1(head)))
    noteCredentials(at.length, reading)
}
