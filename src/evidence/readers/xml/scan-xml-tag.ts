/** An element's start, as written: qualified name, attributes in order, whether it is empty, and where it ends. */
export type XmlTag = { name: string; attributes: { name: string; value: string }[]; empty: boolean; end: number }

const nameEnd = /[\s/>=]/g
const blanks = /\s*/y

/**
 * Reads the start tag whose `<` stands at `offset`, or null where it is not well formed.
 *
 * One pass without backtracking, so that hostile text costs no more than its length.
 */
export function scanXmlTag(text: string, offset: number): XmlTag | null {
  const name = nameAt(text, offset + 1)
  if (name === '') return null
  const attributes: XmlTag['attributes'] = []
  let at = skipBlanks(text, offset + 1 + name.length)
  for (;;) {
    if (text.startsWith('/>', at)) return { name, attributes, empty: true, end: at + 2 }
    if (text.startsWith('>', at)) return { name, attributes, empty: false, end: at + 1 }
    const attribute = attributeAt(text, at)
    if (!attribute) return null
    attributes.push({ name: attribute.name, value: attribute.value })
    at = skipBlanks(text, attribute.end)
  }
}

function attributeAt(text: string, at: number): { name: string; value: string; end: number } | null {
  const name = nameAt(text, at)
  const equals = skipBlanks(text, at + name.length)
  const quoteAt = skipBlanks(text, equals + 1)
  const quote = text.charAt(quoteAt)
  if (name === '' || text.charAt(equals) !== '=' || (quote !== '"' && quote !== "'")) return null
  const end = text.indexOf(quote, quoteAt + 1)
  return end < 0 ? null : { name, value: text.slice(quoteAt + 1, end), end: end + 1 }
}

function nameAt(text: string, at: number): string {
  nameEnd.lastIndex = at
  const end = nameEnd.exec(text)?.index ?? text.length
  return text.slice(at, end)
}

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at
  return blanks.exec(text) ? blanks.lastIndex : at
}
