import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readPdfDate } from './read-pdf-date.ts'

/** The name and version under which facts read by pdf.js are signed. */
export const pdfReader = 'pdfjs-dist 6.5.438'

const roles: Readonly<Record<string, string>> = { CreationDate: 'document-created', ModDate: 'document-modified' }

/** Makes facts of a PDF's information dictionary (ISO 32000-1 §14.3.3) and time claims of its two dates. */
export function pdfProperties(
  info: Readonly<Record<string, unknown>>,
  notes: ReaderNote[],
): { facts: MetadataFact[]; times: MetadataTime[] } {
  const facts: MetadataFact[] = []
  const times: MetadataTime[] = []
  for (const [tag, raw] of [...Object.entries(info), ...customOf(info)]) {
    if (typeof raw !== 'string' || raw === '') continue
    facts.push({ block: 'PDF-info', tag, raw: shortenText(raw), reader: pdfReader })
    const role = Object.hasOwn(roles, tag) ? roles[tag] : undefined
    if (role !== undefined) times.push(...timeOf({ tag, raw, role }, notes))
  }
  return { facts, times }
}

/** What stands in the dictionary under words nobody laid down; pdf.js 6.5 hands it out as a Map. */
function customOf(info: Readonly<Record<string, unknown>>): [tag: string, raw: unknown][] {
  const custom = info['Custom']
  return custom instanceof Map ? [...custom].map(([tag, raw]) => [String(tag), raw]) : []
}

function timeOf(claim: { tag: string; raw: string; role: string }, notes: ReaderNote[]): MetadataTime[] {
  const time = readPdfDate(claim.raw)
  if (time)
    return [{ source: 'container', raw: claim.raw, offset: time.offset, utc: time.utc, zone: null, note: claim.role }]
  notes.push(readerNote('date-invalid', { tag: `PDF-info:${claim.tag}`, raw: shortenText(claim.raw) }))
  return []
}
