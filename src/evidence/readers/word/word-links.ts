import type { MetadataFact } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readXml } from '../xml/read-xml.ts'
import type { WordParts } from './word-parts.ts'

/**
 * Lists what an Office document points to outside itself. Nothing is ever fetched.
 *
 * A link a reader may click is a fact; a picture, template or object that the office program would fetch by itself is also remarked on.
 */
export function wordLinks(parts: WordParts, notes: ReaderNote[], kind = 'DOCX'): MetadataFact[] {
  const facts: MetadataFact[] = []
  for (const [name, text] of parts) {
    if (!name.endsWith('.rels')) continue
    const root = readXml(text)
    if (!root) notes.push(readerNote('document-damaged', { part: name }))
    for (const element of root?.children ?? []) {
      const attribute = (local: string) => element.attributes.find((one) => one.local === local)?.value ?? ''
      if (attribute('TargetMode') !== 'External') continue
      const relation = attribute('Type').split('/').at(-1) ?? ''
      facts.push({ block: `${kind}-links`, tag: relation, raw: shortenText(attribute('Target')), reader: ownReader })
      if (relation !== 'hyperlink') notes.push(readerNote('document-external-link', { kind: relation }))
    }
  }
  return facts
}
