import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { readXml } from '../xml/read-xml.ts'
import type { WordParts } from './word-parts.ts'

const sources = [
  { part: 'docProps/core.xml', name: 'core' },
  { part: 'docProps/app.xml', name: 'app' },
]
const roles: Readonly<Record<string, string>> = { created: 'document-created', modified: 'document-modified' }

/** Reads author, editor, program and dates out of an Office document's property parts (ECMA-376 part 2 §11). `kind` begins the names of their blocks. */
export function wordProperties(
  parts: WordParts,
  notes: ReaderNote[],
  kind = 'DOCX',
): { facts: MetadataFact[]; times: MetadataTime[] } {
  const facts: MetadataFact[] = []
  const times: MetadataTime[] = []
  for (const { part, name } of sources) {
    const block = `${kind}-${name}`
    const text = parts.get(part)
    const root = text === undefined ? null : readXml(text)
    if (text !== undefined && !root) notes.push(readerNote('document-damaged', { part }))
    for (const { local, text: value } of root?.children ?? []) {
      const raw = value.trim()
      if (raw === '') continue
      facts.push({ block, tag: local, raw: shortenText(raw), reader: ownReader })
      if (name === 'core') times.push(...timeOf({ block, tag: local, raw }, notes))
    }
  }
  return { facts, times }
}

function timeOf({ block, tag, raw }: { block: string; tag: string; raw: string }, notes: ReaderNote[]): MetadataTime[] {
  const role = Object.hasOwn(roles, tag) ? roles[tag] : undefined
  if (role === undefined) return []
  const time = readIsoTime(raw)
  if (time) return [{ source: 'container', raw, offset: time.offset, utc: time.utc, zone: null, note: role }]
  notes.push(readerNote('date-invalid', { tag: `${block}:${tag}`, raw: shortenText(raw) }))
  return []
}
