import { unescapeXml } from './unescape-xml.ts'
import { scanXmlTag, type XmlTag } from './scan-xml-tag.ts'
import type { XmlAttribute, XmlElement, XmlName } from './xml-element.ts'

const deepest = 64
const mostElements = 100_000

/** Declarations of namespaces, innermost first; linked rather than copied, so that many of them cost no more than their number. */
type Scope = { declared: ReadonlyMap<string, string>; outer: Scope | null }
type Open = { element: XmlElement; written: string; scope: Scope }

/**
 * Reads an XML text into elements with resolved namespaces, or null where it is not well formed or goes past the limits.
 *
 * A document type declaration is refused outright: nothing evidence carries needs one, and entities are how XML bites
 * (XXE, "billion laughs"). Nothing is ever fetched.
 */
export function readXml(text: string): XmlElement | null {
  const root: XmlElement = { namespace: '', prefix: '', local: '', attributes: [], children: [], text: '' }
  const stack: Open[] = [{ element: root, written: '', scope: { declared: new Map(), outer: null } }]
  let at = 0
  let count = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    addText(stack, text.slice(at, open < 0 ? text.length : open))
    if (open < 0) break
    count += 1
    const next = count > mostElements || stack.length > deepest ? null : readMarkup(text, open, stack)
    if (next === null) return null
    at = next
  }
  return stack.length === 1 ? (root.children[0] ?? null) : null
}

/** Reads what begins with the `<` at `open`; answers where it ends, or null where it is not well formed or refused. */
function readMarkup(text: string, open: number, stack: Open[]): number | null {
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4)
  if (text.startsWith('<?', open)) return after(text, '?>', open + 2)
  if (text.startsWith('<![CDATA[', open)) return readCharacterData(text, open + 9, stack)
  if (text.startsWith('<!', open)) return null
  if (text.startsWith('</', open)) return closeElement(text, open, stack)
  const tag = scanXmlTag(text, open)
  if (!tag) return null
  openElement(tag, stack)
  return tag.end
}

function after(text: string, mark: string, from: number): number | null {
  const found = text.indexOf(mark, from)
  return found < 0 ? null : found + mark.length
}

function readCharacterData(text: string, from: number, stack: Open[]): number | null {
  const end = after(text, ']]>', from)
  const top = stack.at(-1)
  if (end !== null && top) top.element.text += text.slice(from, end - 3)
  return end
}

function closeElement(text: string, open: number, stack: Open[]): number | null {
  const end = after(text, '>', open)
  const name = end === null ? '' : text.slice(open + 2, end - 1).trimEnd()
  return stack.length > 1 && stack.pop()?.written === name ? end : null
}

function addText(stack: readonly Open[], text: string): void {
  const top = stack.at(-1)
  if (top && text !== '') top.element.text += unescapeXml(text)
}

function openElement(tag: XmlTag, stack: Open[]): void {
  const parent = stack.at(-1)
  if (!parent) return
  const scope = scopeOf(tag, parent.scope)
  const attributes: XmlAttribute[] = tag.attributes
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name, value }) => ({ ...resolve(name, scope, false), value: unescapeXml(value) }))
  const element = { ...resolve(tag.name, scope, true), attributes, children: [], text: '' }
  parent.element.children.push(element)
  if (!tag.empty) stack.push({ element, written: tag.name, scope })
}

function scopeOf(tag: XmlTag, outer: Scope): Scope {
  const declared = tag.attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0) return outer
  return { declared: new Map(declared.map(({ name, value }) => [name.slice(6), unescapeXml(value)])), outer }
}

function resolve(name: string, scope: Scope, isElement: boolean): XmlName {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const namespace = prefix === '' && !isElement ? '' : namespaceOf(prefix, scope)
  return { namespace, prefix, local: name.slice(colon + 1) }
}

function namespaceOf(prefix: string, scope: Scope): string {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const namespace = at.declared.get(prefix)
    if (namespace !== undefined) return namespace
  }
  return ''
}
