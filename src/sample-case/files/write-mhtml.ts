import { Buffer } from 'node:buffer'
import { utf8 } from './byte-writer.ts'

export type SavedPage = {
  url: string
  subject: string
  /** As a message header writes it (RFC 5322 §3.3). */
  date: string
  html: string
  pictures: readonly { url: string; jpeg: Uint8Array }[]
}

const boundary = '----MultipartBoundary--contoh000000000000000000000000----'

/** A page saved whole by a browser: multipart/related with the page first (RFC 2557). */
export function writeMhtml(page: SavedPage): Uint8Array {
  const header = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${page.url}`,
    `Subject: ${page.subject}`,
    `Date: ${page.date}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
  ]
  const parts = [
    part({ type: 'text/html', encoding: 'quoted-printable', url: page.url }, toQuotedPrintable(page.html)),
    ...page.pictures.map(({ url, jpeg }) => part({ type: 'image/jpeg', encoding: 'base64', url }, toBase64Lines(jpeg))),
  ]
  return utf8([...header, '', '', ...parts, `--${boundary}--`, ''].join('\r\n'))
}

function part(about: { type: string; encoding: string; url: string }, body: string): string {
  return [
    `--${boundary}`,
    `Content-Type: ${about.type}`,
    `Content-Transfer-Encoding: ${about.encoding}`,
    `Content-Location: ${about.url}`,
    '',
    body,
    '',
  ].join('\r\n')
}

function toBase64Lines(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}

/** RFC 2045 §6.7: bytes beyond ASCII and the equals sign as hexadecimal, lines of at most 76 letters. */
function toQuotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n')
}

function encodeLine(line: string): string {
  let encoded = ''
  let column = 0
  for (const byte of utf8(line)) {
    const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (column + piece.length > 75) {
      encoded += '=\r\n'
      column = 0
    }
    encoded += piece
    column += piece.length
  }
  return encoded.replace(/ $/, '=20')
}
