import type { ArchiveAnswer } from '../../../contract/reader-answer.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { attachmentBytes, mailAttachments } from './mail-attachments.ts'
import { readMime } from './read-mime.ts'

const largestMail = 256 * 1024 * 1024

/** Lists what is attached to a mail, in the order it stands; a message inside the message is one attachment. */
export async function listMailMembers(window: ByteWindow): Promise<ArchiveAnswer> {
  const bytes = window.size > largestMail ? null : await window.read(0, window.size)
  if (!bytes) return { members: [], notes: [readerNote('archive-too-large')] }
  const members = mailAttachments(readMime(bytes).root)
  return { members: members.map(({ name, sizeBytes }, index) => ({ index, name, sizeBytes })), notes: [] }
}

/** The bytes of one attachment by its index, or null where there is none of that index. */
export async function readMailMember(window: ByteWindow, index: number): Promise<Uint8Array | null> {
  const bytes = window.size > largestMail ? null : await window.read(0, window.size)
  const attachment = bytes && mailAttachments(readMime(bytes).root)[index]
  return bytes && attachment ? attachmentBytes(bytes, attachment) : null
}
