import type { ChatMessageKind } from '../../contract/chats.ts'
import { nameOfAttachment } from './chat-attachment.ts'
import { withoutLeadingMarks } from './chat-header.ts'

/** What stands after a stamp: who wrote it, and what kind of thing it is. `system` lines have no author. */
export type ChatBody = {
  readonly author: string | null
  readonly text: string
  readonly kind: ChatMessageKind
  readonly edited: boolean
  readonly media: { readonly name: string | null } | null
}

const editedMark = /\s*\u200e?<(?:pesan ini diedit|this message was edited)>\s*$/iu
const deletedTexts =
  /^(?:pesan ini (?:telah )?dihapus(?: oleh admin.*)?|(?:anda|kamu) (?:telah )?menghapus pesan ini|this message was deleted(?: by admin.*)?|you deleted this message(?: as admin)?)\.?$/iu
const leftOut =
  /^(?:<media (?:tidak disertakan|tidak ada|dihilangkan|omitted)>|(?:.{0,255}\S \u200e?)?(?:image|video|video note|audio|gif|sticker|document|contact card|gambar|foto|stiker|dokumen|kartu kontak|pesan suara) (?:omitted|tidak disertakan|dihilangkan))$/iu
const writtenByMessenger =
  /end-to-end|membuat grup|created (?:this )?group|menambahkan|\badded\b|mengeluarkan|\bremoved\b|\bkeluar$|\bleft$|mengubah|\bchanged\b|bergabung|\bjoined\b/iu

/**
 * Splits what stands after a stamp into author and text, and says what it is.
 *
 * The author ends at the first colon with a blank of the first line; one without it was written by the messenger. A name never holds an
 * opened quotation mark: `mengubah nama grup menjadi "A: B"` is no author.
 */
export function readChatBody(rest: string): ChatBody {
  const line = withoutLeadingMarks(rest)
  // A name stands in one line: what was pasted below a line of the messenger may hold colons of its own.
  const end = /^[^\n]*?:\s/u.exec(line)?.[0].length ?? 0
  const author = withoutLeadingMarks(line.slice(0, Math.max(0, end - 2))).trim()
  if (author === '' || author.length > 200 || hasOpenQuotation(author)) return ofMessenger(line)
  const written = line.slice(end)
  if (written.startsWith('\u200e') && writtenByMessenger.test(written) && !isCarried(written)) return ofMessenger(line)
  return { author, ...readText(written) }
}

function readText(written: string): Omit<ChatBody, 'author'> {
  const edited = written.includes('<') && editedMark.test(written)
  const text = withoutLeadingMarks(edited ? written.replace(editedMark, '') : written)
  const firstLine = (/^[^\n]*/u.exec(text)?.[0] ?? '').trim()
  if (deletedTexts.test(text.trim())) return { text, kind: 'deleted', edited, media: null }
  const name = nameOfAttachment(text)
  if (name !== null) return { text, kind: 'media', edited, media: { name } }
  if (leftOut.test(firstLine)) return { text, kind: 'media', edited, media: { name: null } }
  return { text, kind: 'text', edited, media: null }
}

function isCarried(written: string): boolean {
  const text = withoutLeadingMarks(written).trim()
  return nameOfAttachment(text) !== null || leftOut.test(text) || deletedTexts.test(text)
}

function ofMessenger(line: string): ChatBody {
  return { author: null, text: line, kind: 'system', edited: false, media: null }
}

function hasOpenQuotation(author: string): boolean {
  if (!/["“”]/u.test(author)) return false
  const straight = author.split('"').length - 1
  return straight % 2 === 1 || author.split('“').length !== author.split('”').length
}
