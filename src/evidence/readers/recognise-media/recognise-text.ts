import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'

/**
 * Recognises text and its kinds (plain, HTML, SVG, XML, mail, web archive, RTF) from the start of a file; null for binary.
 *
 * Markup is told apart so that it is never shown as such: nothing from evidence is rendered.
 */
export function recogniseText(head: Uint8Array, size: number): string | null {
  if (startsWithText(head, '\u00ff\u00fe') || startsWithText(head, '\u00fe\u00ff')) return 'text/plain'
  if (!isText(head, head.length < size)) return null
  const start = bytesAsLatin1(head)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  return markup(start) ?? mail(start) ?? 'text/plain'
}

function markup(start: string): string | null {
  if (start.startsWith('{\\rtf')) return 'application/rtf'
  if (start.startsWith('%!PS')) return 'application/postscript'
  if (/^<!doctype html|^<html[\s>]|^<head[\s>]|^<body[\s>]|^<script[\s>]/i.test(start)) return 'text/html'
  if (!start.startsWith('<')) return null
  const firstElement = /<([A-Za-z][\w.:-]*)/.exec(start)?.[1]?.toLowerCase()
  if (firstElement === 'svg' || firstElement?.endsWith(':svg')) return 'image/svg+xml'
  if (firstElement === 'html') return start.startsWith('<?xml') ? 'application/xhtml+xml' : 'text/html'
  return start.startsWith('<?xml') ? 'application/xml' : null
}

/** A mail begins with header lines; one of them must be a header that only mails have. */
function mail(start: string): string | null {
  const header = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = header.split(/\r?\n/)
  if (!lines.every((line) => /^[!-9;-~]+:|^[ \t]/.test(line)) || /^[ \t]/.test(lines[0] ?? '')) return null
  const isMime = /^mime-version:/im.test(header)
  if (
    isMime &&
    /^content-type:\s*multipart\/related/im.test(header) &&
    /^(snapshot-content-location|subject|from):/im.test(header)
  )
    return 'multipart/related'
  const names = ['from', 'to', 'received', 'message-id', 'date', 'subject', 'return-path'].filter((name) =>
    new RegExp(`^${name}:`, 'im').test(header),
  )
  return names.length >= 2 ? 'message/rfc822' : null
}

const highestRareShare = 0.3

/** No control characters but blanks, and either UTF-8 or mostly ASCII. */
function isText(head: Uint8Array, cut: boolean): boolean {
  let high = 0
  for (const byte of head) {
    if (byte >= 0x80) high += 1
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) return false
  }
  return high === 0 || high / head.length < highestRareShare || isUtf8(head, cut)
}

function isUtf8(head: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: cut })
    return true
  } catch {
    // "Not UTF-8" is said by throwing.
    return false
  }
}
