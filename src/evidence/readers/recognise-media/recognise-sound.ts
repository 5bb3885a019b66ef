import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { readMp3Frame } from '../sound/mp3-frame.ts'

/** Recognises sounds and films that are not ISO base media by the first bytes of a file; null where it is none of them. */
export function recogniseSound(head: Uint8Array): string | null {
  if (startsWithText(head, 'OggS'))
    return bytesAsLatin1(head.subarray(28, 64)).includes('theora') ? 'video/ogg' : 'audio/ogg'
  if (startsWithText(head, '#!AMR-WB\n')) return 'audio/amr-wb'
  if (startsWithText(head, '#!AMR\n')) return 'audio/amr'
  if (startsWithText(head, 'fLaC')) return 'audio/flac'
  if (startsWithText(head, 'RIFF') && startsWithText(head, 'WAVE', 8)) return 'audio/wav'
  if (startsWithText(head, 'RIFF') && startsWithText(head, 'AVI ', 8)) return 'video/x-msvideo'
  if (startsWithText(head, '\u001aE\u00df\u00a3'))
    return bytesAsLatin1(head.subarray(0, 64)).includes('webm') ? 'video/webm' : 'video/x-matroska'
  return startsWithText(head, 'ID3') || isMp3(head) ? 'audio/mpeg' : null
}

/** Two frames in a row are no accident. */
function isMp3(head: Uint8Array): boolean {
  const first = readMp3Frame(head, 0)
  return first !== null && readMp3Frame(head, first.bytes) !== null
}
