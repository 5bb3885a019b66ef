import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { decodeWords } from './decode-words.ts'
import { mailAttachments } from './mail-attachments.ts'
import { mailText } from './mail-text.ts'
import type { MimeHeader } from './mime-header.ts'
import { readMailDate } from './read-mail-date.ts'
import { type MimeMessage, readMime } from './read-mime.ts'

const largestMail = 256 * 1024 * 1024
const mostOfAKind = 50
/** Headers that stand in the text too, so that a search finds the message by them. */
const shown = ['from', 'to', 'cc', 'date', 'subject']
const kept = (
  'from to cc date subject bcc sender reply-to return-path delivered-to message-id in-reply-to references received ' +
  'x-originating-ip x-mailer user-agent authentication-results dkim-signature'
).split(' ')

/**
 * Reads a mail (`.eml`): its headers as facts, the dates it states as claims, its text, and what is attached by name. Nothing
 * in it is rendered, followed or fetched.
 */
export async function readMail(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const bytes = window.size > largestMail ? null : await window.read(0, window.size)
  if (!bytes) {
    notes.push(readerNote('too-large-to-read', { sizeBytes: window.size, limitBytes: largestMail }))
    return { findings: { facts: [], times: [], notes }, text: null }
  }
  const message = readMime(bytes)
  const { root } = message
  noteTraits(message, notes)
  const facts = [...headerFacts(root.headers), ...attachmentFacts(message)]
  const times = root.headers.flatMap((header) => timesOf(header, notes))
  if (!withText) return { findings: { facts, times, notes }, text: null }
  const head = root.headers.filter(({ name }) => shown.includes(name.toLowerCase()))
  const lines = head.map(({ name, value }) => `${name}: ${decodeWords(value)}`)
  const text = limitText([{ number: 1, text: `${lines.join('\n')}\n\n${mailText(bytes, root, notes)}` }])
  if (!text.complete) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function noteTraits({ root, whole }: MimeMessage, notes: ReaderNote[]): void {
  if (!whole) notes.push(readerNote('document-damaged', { part: 'MIME' }))
  const isSealed = root.type.parameters.get('smime-type') === 'enveloped-data'
  if (root.type.word === 'multipart/encrypted' || isSealed) notes.push(readerNote('password-protected'))
}

function headerFacts(headers: readonly MimeHeader[]): MetadataFact[] {
  const counts = new Map<string, number>()
  return headers.flatMap(({ name, value }) => {
    const key = name.toLowerCase()
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (!kept.includes(key) || count > mostOfAKind) return []
    return [{ block: 'Mail', tag: name, raw: shortenText(decodeWords(value)), reader: ownReader }]
  })
}

function attachmentFacts({ root }: MimeMessage): MetadataFact[] {
  return mailAttachments(root).map(({ name, part }) => ({
    block: 'Mail',
    tag: 'Attachment',
    raw: shortenText(`${name} (${part.type.word})`),
    reader: ownReader,
  }))
}

/** The writer's program states `Date`; every station on the way states when it received the mail, behind the last semicolon. */
function timesOf({ name, value }: MimeHeader, notes: ReaderNote[]): MetadataTime[] {
  const key = name.toLowerCase()
  if (key !== 'date' && key !== 'received') return []
  const raw = key === 'date' ? value : value.slice(value.lastIndexOf(';') + 1).trim()
  const time = readMailDate(raw)
  const note = key === 'date' ? 'mail-sent' : 'mail-received'
  if (time) return [{ source: 'container', raw, ...time, zone: null, note }]
  if (key === 'date') notes.push(readerNote('date-invalid', { tag: 'Date', raw: shortenText(raw) }))
  return []
}
