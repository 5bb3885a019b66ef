import type { ArchiveAnswer } from '../../../contract/reader-answer.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { listMailMembers, readMailMember } from '../mail/list-mail-members.ts'
import { recogniseMedia } from '../recognise-media/recognise-media.ts'
import { listMembers, readMember } from './list-members.ts'

/** Lists the files inside a file that holds others (ZIP archive, mail with attachments), told apart by content. */
export async function listArchive(window: ByteWindow): Promise<ArchiveAnswer> {
  return (await isMail(window)) ? listMailMembers(window) : listMembers(window)
}

/** The bytes of one of them by the index of {@link listArchive}, or null where it cannot be taken out. */
export async function readArchiveMember(window: ByteWindow, index: number): Promise<Uint8Array | null> {
  return (await isMail(window)) ? readMailMember(window, index) : readMember(window, index)
}

async function isMail(window: ByteWindow): Promise<boolean> {
  return (await recogniseMedia(window)) === 'message/rfc822'
}
