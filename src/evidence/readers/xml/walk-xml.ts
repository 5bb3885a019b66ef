import { scanXmlTag, type XmlTag } from './scan-xml-tag.ts'
import { unescapeXml } from './unescape-xml.ts'

/** A start tag, an end tag, or the text between two. */
export type XmlPiece = { kind: 'open'; tag: XmlTag } | { kind: 'close'; name: string } | { kind: 'text'; text: string }

/**
 * Goes through an XML text once without building a tree, for parts too large for one. Names are as written, prefixes included.
 *
 * A document type declaration, or what is not well formed, ends the walk: looking for the next sense in it could take for ever.
 */
export function* walkXml(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open !== at) yield { kind: 'text', text: unescapeXml(xml.slice(at, open < 0 ? xml.length : open)) }
    if (open < 0) return
    const next = xml.charAt(open + 1)
    if (next === '?' || next === '!') {
      const end = endOfMark(xml, open)
      if (end === null) return
      if (xml.startsWith('<![CDATA[', open)) yield { kind: 'text', text: xml.slice(open + 9, end - 3) }
      at = end
    } else if (next === '/') {
      const end = xml.indexOf('>', open)
      if (end < 0) return
      yield { kind: 'close', name: xml.slice(open + 2, end).trimEnd() }
      at = end + 1
    } else {
      const tag = scanXmlTag(xml, open)
      if (!tag) return
      yield { kind: 'open', tag }
      if (tag.empty) yield { kind: 'close', name: tag.name }
      at = tag.end
    }
  }
}

/** Where a comment, instruction or character data ends; null for a document type and for what never ends. */
function endOfMark(xml: string, open: number): number | null {
  const marks = [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const
  const mark = marks.find(([start]) => xml.startsWith(start, open))
  const end = mark ? xml.indexOf(mark[1], open + mark[0].length) : -1
  return mark && end >= 0 ? end + mark[1].length : null
}

/** The value of an attribute by its name as written; null where the tag has none. */
export function attributeOf(tag: XmlTag, name: string): string | null {
  const found = tag.attributes.find((attribute) => attribute.name === name)
  return found ? unescapeXml(found.value) : null
}
