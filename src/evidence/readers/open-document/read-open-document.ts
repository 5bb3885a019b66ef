import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import type { DocumentReading } from '../read-document.ts'
import { largestTextBytes, limitText } from '../text/limit-text.ts'
import { wordParts } from '../word/word-parts.ts'
import { readXml } from '../xml/read-xml.ts'
import { attributeOf, walkXml } from '../xml/walk-xml.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import { openDocumentText } from './open-document-text.ts'

const roles: Readonly<Record<string, string>> = { 'creation-date': 'document-created', date: 'document-modified' }

/**
 * Reads an OpenDocument text, spreadsheet or presentation (OASIS ODF 1.3): its text, author, program and dates, and a remark on what
 * would act or fetch, or is locked.
 */
export async function readOpenDocument(window: ByteWindow, withText: boolean): Promise<DocumentReading> {
  const notes: ReaderNote[] = []
  const nothing = { findings: { facts: [], times: [], notes }, text: null }
  const entries = await listZipEntries(window)
  if (!entries) notes.push(readerNote('document-damaged', { part: 'ZIP' }))
  const manifest = entries?.filter(({ name }) => name === 'META-INF/manifest.xml') ?? []
  const signed = await wordParts(window, manifest, notes)
  if (/<manifest:encryption-data\b/.test(signed?.get('META-INF/manifest.xml') ?? '')) {
    notes.push(readerNote('password-protected'))
    return nothing
  }
  const parts = entries && (await wordParts(window, entries, notes))
  if (!entries || !parts) return nothing
  if (entries.some(({ name }) => /^(?:Basic|Scripts)\//.test(name))) notes.push(readerNote('document-macros'))
  if (entries.some(({ name }) => /^Object \d/.test(name))) notes.push(readerNote('document-embedded-object'))
  if (entries.some(({ name }) => name === 'META-INF/documentsignatures.xml')) notes.push(readerNote('document-signed'))
  const content = parts.get('content.xml') ?? ''
  const { facts, times } = properties(parts.get('meta.xml') ?? '', notes)
  facts.push(...links(content, notes))
  const text = withText ? limitText([{ number: 1, text: openDocumentText(content) }]) : null
  if (text?.complete === false) notes.push(readerNote('text-cut', { limitBytes: largestTextBytes }))
  return { findings: { facts, times, notes }, text }
}

function properties(xml: string, notes: ReaderNote[]): { facts: MetadataFact[]; times: MetadataTime[] } {
  const facts: MetadataFact[] = []
  const times: MetadataTime[] = []
  for (const { local, text } of readXml(xml)?.children[0]?.children ?? []) {
    const raw = text.trim()
    if (raw === '') continue
    facts.push({ block: 'ODF', tag: local, raw: shortenText(raw), reader: ownReader })
    const role = Object.hasOwn(roles, local) ? roles[local] : undefined
    if (role === undefined) continue
    const time = readIsoTime(raw)
    if (time) times.push({ source: 'container', raw, ...time, zone: null, note: role })
    else notes.push(readerNote('date-invalid', { tag: `ODF:${local}`, raw: shortenText(raw) }))
  }
  return { facts, times }
}

/** Pictures and objects from elsewhere; a link a reader may click is only a fact. */
function links(content: string, notes: ReaderNote[]): MetadataFact[] {
  const facts: MetadataFact[] = []
  for (const piece of walkXml(content)) {
    if (piece.kind !== 'open' || facts.length >= 500) continue
    const target = attributeOf(piece.tag, 'xlink:href') ?? ''
    if (!/^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target)) continue
    facts.push({ block: 'ODF-links', tag: piece.tag.name, raw: shortenText(target), reader: ownReader })
    if (piece.tag.name !== 'text:a') notes.push(readerNote('document-external-link', { kind: piece.tag.name }))
  }
  return facts
}
