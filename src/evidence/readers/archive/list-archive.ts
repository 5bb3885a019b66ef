import { assertNever } from '../../../base/assert-never.ts'
import type { ArchiveAnswer, MemberAnswer, MemberPlace } from '../../../contract/reader-answer.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { listMailMembers, readMailMember } from '../mail/list-mail-members.ts'
import { recogniseMedia } from '../recognise-media/recognise-media.ts'
import { readZipPart } from '../zip/read-zip-part.ts'
import { brokenByMember } from './archive-limits.ts'
import { listMembers } from './list-members.ts'

/** Lists the files inside a file that holds others (ZIP archive, mail with attachments), told apart by content. */
export async function listArchive(window: ByteWindow): Promise<ArchiveAnswer> {
  return (await recogniseMedia(window)) === 'message/rfc822' ? listMailMembers(window) : listMembers(window)
}

/**
 * The bytes of one of them by the place {@link listArchive} gave it; null where it cannot be taken out.
 *
 * The place spares reading the directory again for each of ten thousand members; limits on the member are checked again.
 */
export async function readArchiveMember(window: ByteWindow, place: MemberPlace): Promise<MemberAnswer> {
  switch (place.kind) {
    case 'zip':
      return (brokenByMember(place) === null ? await readZipPart(window, place) : null) ?? nothing
    case 'mail': {
      const bytes = await readMailMember(window, place)
      return bytes ? { bytes, damaged: false } : nothing
    }
    default:
      return assertNever(place)
  }
}

const nothing: MemberAnswer = { bytes: null, damaged: false }
