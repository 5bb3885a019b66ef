import type { ByteSource } from '../../../base/byte-source.ts'
import { parsePdfValue, type PdfDictionary } from './parse-pdf-value.ts'
import { damaged, notADossier } from './refusals.ts'

/** A run of objects in a cross-reference table: `count` entries of 20 bytes from `entriesAt`, for objects from `first`. */
export type XrefRun = { first: number; count: number; entriesAt: number }

/** One revision's cross-reference table and trailer (ISO 32000-1 §7.5.4, §7.5.5). */
export type XrefSection = { startsAt: number; runs: readonly XrefRun[]; trailer: PdfDictionary }

const tailSize = 1024
const trailerSize = 64 * 1024
const mostSections = 200
const mostRuns = 10_000

/**
 * All cross-reference sections, newest first, following /Prev back to the frozen revision.
 *
 * Only classic tables are read, because our writer makes nothing else; entries themselves are left for later. Throws `not-a-dossier` for
 * cross-reference streams and encrypted files, `pdf-damaged` where the chain breaks or the file does not end with it.
 */
export async function readXrefSections(source: ByteSource): Promise<XrefSection[]> {
  const sections: XrefSection[] = []
  let at: number | null = await findLastSection(source)
  while (at !== null) {
    const section = await readSection(source, at)
    sections.push(section)
    at = previousOf(section)
    if (sections.length > mostSections) throw damaged('too many revisions')
  }
  return sections
}

async function findLastSection(source: ByteSource): Promise<number> {
  const size = Math.min(tailSize, source.size)
  const tail = await readText(source, source.size - size, size)
  const found = /startxref[\r\n]+(\d{1,12})[\r\n]+%%EOF[\r\n]*$/.exec(tail)
  if (!found) throw damaged('the file does not end as a PDF ends')
  return Number(found[1])
}

async function readSection(source: ByteSource, startsAt: number): Promise<XrefSection> {
  const opening = await readText(source, startsAt, 32)
  const keyword = /^xref[ ]?(\r\n|\n|\r)/.exec(opening)
  if (!keyword)
    throw /^\d+ \d+ obj/.test(opening) ? notADossier('cross-reference stream') : damaged('no cross-reference table')
  const runs: XrefRun[] = []
  let at = startsAt + keyword[0].length
  for (;;) {
    const line = await readText(source, at, 40)
    const run = /^(\d{1,10}) (\d{1,10})[ ]?(\r\n|\n|\r)/.exec(line)
    if (!run) break
    const entriesAt = at + run[0].length
    runs.push({ first: Number(run[1]), count: Number(run[2]), entriesAt })
    at = entriesAt + Number(run[2]) * 20
    if (runs.length > mostRuns) throw damaged('too many runs in a cross-reference table')
  }
  return { startsAt, runs, trailer: await readTrailer(source, at) }
}

async function readTrailer(source: ByteSource, at: number): Promise<PdfDictionary> {
  const text = await readText(source, at, trailerSize)
  if (!text.startsWith('trailer')) throw damaged('no trailer after the cross-reference table')
  const trailer = parseOrRefuse(text, 'trailer'.length)
  if (trailer.entries.has('Encrypt')) throw notADossier('encrypted')
  if (trailer.entries.has('XRefStm')) throw notADossier('hybrid cross-reference')
  return trailer
}

function parseOrRefuse(text: string, from: number): PdfDictionary {
  try {
    const value = parsePdfValue(text, from)
    if (value.kind === 'dictionary') return value
  } catch (error) {
    throw damaged('unreadable trailer', error)
  }
  throw damaged('the trailer is no dictionary')
}

function previousOf(section: XrefSection): number | null {
  const previous = section.trailer.entries.get('Prev')
  if (!previous) return null
  // Each revision lies behind the one before, so going back strictly cannot go round in circles.
  if (previous.kind !== 'number' || previous.value >= section.startsAt) throw damaged('revisions out of order')
  return previous.value
}

/** Up to `length` bytes from `at`, one character per byte; fewer at the end of the file. */
export async function readText(source: ByteSource, at: number, length: number): Promise<string> {
  if (!Number.isSafeInteger(at) || at < 0 || at > source.size) throw damaged('an offset points outside the file')
  const bytes = await source.read(at, Math.min(length, source.size - at))
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
