import { scanXmlTag } from '../xml/scan-xml-tag.ts'
import { unescapeXml } from '../xml/unescape-xml.ts'
import type { WordParts } from './word-parts.ts'

/** The parts that hold text, in the order a reader meets it. */
const textParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml']

const breaks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' }

/**
 * The text of a Word document in one pass without building a tree, for documents too large for mammoth: runs of text, tabs,
 * line breaks, an empty line after each paragraph.
 *
 * Deleted text and field instructions are other elements and stay out; of alternatives only the first is read.
 */
export function ownWordText(parts: WordParts): string {
  return textParts.map((name) => textOfPart(parts.get(name) ?? '')).join('')
}

function textOfPart(xml: string): string {
  const pieces: string[] = []
  let inFallback = false
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (/[/?!]/.test(xml.charAt(at + 1))) {
      if (xml.startsWith('</w:p>', at) && !inFallback) pieces.push('\n\n')
      if (xml.startsWith('</mc:Fallback>', at)) inFallback = false
      at += 2
      continue
    }
    const tag = scanXmlTag(xml, at)
    // What is not well formed ends the part; looking for the next sense in it could take for ever.
    if (!tag) break
    at = tag.end
    if (tag.name === 'mc:Fallback' && !tag.empty) inFallback = true
    if (inFallback) continue
    if (tag.name === 'w:t' && !tag.empty) pieces.push(unescapeXml(xml.slice(at, endOfText(xml, at))))
    else pieces.push(breaks[tag.name] ?? '')
  }
  return pieces.join('')
}

function endOfText(xml: string, from: number): number {
  const end = xml.indexOf('<', from)
  return end < 0 ? xml.length : end
}
