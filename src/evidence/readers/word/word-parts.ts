import { bytesAsUtf8 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readZipPart } from '../zip/read-zip-part.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

const mostEntries = 10_000
const largestPart = 24 * 1024 * 1024
const largestWhole = 48 * 1024 * 1024

/** The XML parts of a Word document as text, by name. */
export type WordParts = ReadonlyMap<string, string>

/**
 * Takes the XML parts out of a Word document within limits, checked on the directory before anything is inflated; null
 * with a remark where a limit is passed or a part cannot be read.
 *
 * A part with a document type declaration is refused: Office forbids it, and entities are how XML bites (XXE, "billion
 * laughs"); so is a name that stands twice, of which every program would read another. Pictures and other members are never inflated.
 */
export async function wordParts(
  window: ByteWindow,
  entries: readonly ZipEntry[],
  notes: ReaderNote[],
): Promise<WordParts | null> {
  const wanted = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))
  const whole = wanted.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  const largest = Math.max(0, ...wanted.map((entry) => entry.sizeBytes))
  if (entries.length > mostEntries || whole > largestWhole || largest > largestPart)
    return refuse(notes, readerNote('document-too-large', { sizeBytes: whole, limitBytes: largestWhole }))
  const parts = new Map<string, string>()
  for (const entry of wanted) {
    const part = await readZipPart(window, entry)
    const text = part && bytesAsUtf8(part.bytes)
    if (text === null || parts.has(entry.name) || /<!(?:DOCTYPE|ENTITY)/i.test(text))
      return refuse(notes, readerNote('document-damaged', { part: entry.name }))
    if (part?.damaged) notes.push(readerNote('document-damaged', { part: entry.name }))
    parts.set(entry.name, text.replace(/^\uFEFF/, ''))
  }
  return parts
}

function refuse(notes: ReaderNote[], note: ReaderNote): null {
  notes.push(note)
  return null
}
