import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { readHtml } from '../html/read-html.ts'
import { decodeBody } from './decode-body.ts'
import { decodeCharset } from './decode-charset.ts'
import { isFile } from './mail-attachments.ts'
import type { MimePart } from './read-mime.ts'

/** The text of a message: of alternatives the plain one, else the text of its markup; the others one after another. */
export function mailText(bytes: Uint8Array, part: MimePart, notes: ReaderNote[]): string {
  if (part.parts.length > 0) {
    const chosen = part.type.word === 'multipart/alternative' ? alternative(part.parts) : part.parts
    return chosen
      .map((one) => mailText(bytes, one, notes))
      .filter((text) => text !== '')
      .join('\n\n')
  }
  if (isFile(part) || part.type.word.startsWith('multipart/')) return ''
  const text = partText(bytes, part, notes)
  return part.type.word === 'text/html' ? readHtml(text).text : text.replaceAll('\r\n', '\n')
}

/** A textual part, decoded; that its character set had to be assumed is remarked on. */
export function partText(bytes: Uint8Array, part: MimePart, notes: ReaderNote[]): string {
  const body = decodeBody(bytes.subarray(part.body.start, part.body.end), part.encoding)
  const { text, assumed } = decodeCharset(body, part.type.parameters.get('charset') ?? null)
  if (assumed) notes.push(readerNote('text-encoding-assumed', { encoding: 'Windows-1252' }))
  return text
}

function alternative(parts: readonly MimePart[]): readonly MimePart[] {
  const plain = parts.find((part) => part.type.word === 'text/plain')
  const last = parts.at(-1)
  return plain ? [plain] : last ? [last] : []
}
