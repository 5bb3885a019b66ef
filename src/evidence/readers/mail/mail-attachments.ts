import type { MimePart } from './read-mime.ts'

/** A part of a mail that is a file of its own. `sizeBytes` is that of its encoded body, which is never smaller. */
export type MailAttachment = { readonly name: string; readonly sizeBytes: number; readonly part: MimePart }

/**
 * The parts of a mail that are files of their own, in the order they stand: what is named or called an attachment, pictures
 * shown inside the text, and messages inside the message. Texts of the message itself are none.
 */
export function mailAttachments(root: MimePart): MailAttachment[] {
  const leaves = leavesOf(root)
  return leaves
    .filter((part) => isFile(part))
    .map((part, index) => ({
      name: nameOf(part) ?? `part-${index + 1}${endingOf(part.type.word)}`,
      sizeBytes: part.body.end - part.body.start,
      part,
    }))
}

/** The parts without parts, depth first. */
export function leavesOf(part: MimePart): MimePart[] {
  if (part.parts.length === 0) return part.type.word.startsWith('multipart/') ? [] : [part]
  return part.parts.flatMap(leavesOf)
}

/** Whether a part is a file of its own rather than text of the message. */
export function isFile(part: MimePart): boolean {
  if (part.disposition?.word === 'attachment' || nameOf(part) !== null) return true
  return !part.type.word.startsWith('text/') && part.type.word !== ''
}

function nameOf({ disposition, type }: MimePart): string | null {
  const name = disposition?.parameters.get('filename') ?? type.parameters.get('name') ?? ''
  return name.trim() === '' ? null : name.slice(0, 1000)
}

/** Only to give a nameless part a name people recognise; what it is, its content says. */
function endingOf(type: string): string {
  const known: Readonly<Record<string, string>> = {
    'message/rfc822': '.eml',
    'image/jpeg': '.jpg',
    'image/png': '.png',
    'image/gif': '.gif',
    'application/pdf': '.pdf',
  }
  return Object.hasOwn(known, type) ? (known[type] ?? '') : ''
}
