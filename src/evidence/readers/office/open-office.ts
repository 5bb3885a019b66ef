import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { wordLinks } from '../word/word-links.ts'
import { type WordParts, wordParts } from '../word/word-parts.ts'
import { wordProperties } from '../word/word-properties.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

/** An Office document whose XML parts passed the limits, and what its properties and links say. */
export type OpenOffice = {
  readonly parts: WordParts
  readonly facts: MetadataFact[]
  readonly times: MetadataTime[]
}

/**
 * Opens a document of the Office family within the limits of {@link wordParts}: author and dates from its properties, and a
 * remark on everything in it that would act or fetch. Null with the reason in `notes` where it is refused or damaged.
 *
 * `kind` names the blocks of its facts; `folder` is where its own parts stand.
 */
export async function openOffice(
  window: ByteWindow,
  { kind, folder }: { kind: string; folder: string },
  notes: ReaderNote[],
): Promise<OpenOffice | null> {
  const entries = await listZipEntries(window)
  if (!entries) notes.push(readerNote('document-damaged', { part: 'ZIP' }))
  const parts = entries && (await wordParts(window, entries, notes))
  if (!entries || !parts) return null
  noteActiveParts(entries, folder, notes)
  const { facts, times } = wordProperties(parts, notes, kind)
  facts.push(...wordLinks(parts, notes, kind))
  return { parts, facts, times }
}

function noteActiveParts(entries: readonly ZipEntry[], folder: string, notes: ReaderNote[]): void {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/vbaProject\.bin$/i)) notes.push(readerNote('document-macros'))
  if (has(RegExp(`^${folder}/(?:embeddings|activeX|afchunk)`, 'i'))) notes.push(readerNote('document-embedded-object'))
}
