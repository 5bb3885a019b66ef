import mammoth from 'mammoth'
import { ZipFile } from 'yazl'
import type { WordParts } from './word-parts.ts'

/** The parts mammoth needs for text; everything else stays outside. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|word\/(?:_rels\/)?[^/]+)$/

/**
 * Asks mammoth for the plain text of a document, or null where it cannot make sense of it.
 *
 * It is handed a small archive made of the parts that passed our limits, never the one from evidence, so that no archive
 * trick reaches it and it has no picture to load.
 */
export async function askMammoth(parts: WordParts): Promise<string | null> {
  const zip = new ZipFile()
  const mtime = new Date(Date.UTC(1980, 0, 1))
  for (const [name, text] of parts)
    if (needed.test(name)) zip.addBuffer(Buffer.from(text), name, { compress: false, mtime })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.concat(chunks) })).value
  } catch {
    // Mammoth says "not a Word document" by rejecting; the caller remarks on it.
    return null
  }
}
