import type { ArchiveAnswer, MemberPlace } from '../../../contract/reader-answer.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { decodeBody } from './decode-body.ts'
import { mailAttachments } from './mail-attachments.ts'
import { readMime } from './read-mime.ts'

const largestMail = 256 * 1024 * 1024

/** Lists what is attached to a mail, in the order it stands; a message inside the message is one attachment. */
export async function listMailMembers(window: ByteWindow): Promise<ArchiveAnswer> {
  const bytes = window.size > largestMail ? null : await window.read(0, window.size)
  if (!bytes) return { members: [], notes: [readerNote('archive-too-large')] }
  const members = mailAttachments(readMime(bytes).root)
  return {
    members: members.map(({ name, sizeBytes, part }, index) => {
      const place = { kind: 'mail', ...part.body, encoding: part.encoding } as const
      return { index, name, sizeBytes, place, times: [], notes: [] }
    }),
    notes: [],
  }
}

/** The bytes of one attachment by its place, or null where the mail has no such stretch. */
export async function readMailMember(
  window: ByteWindow,
  { start, end, encoding }: Extract<MemberPlace, { kind: 'mail' }>,
): Promise<Uint8Array | null> {
  const body = end < start || end - start > largestMail ? null : await window.read(start, end - start)
  return body && decodeBody(body, encoding)
}
