import type { XmlElement } from '../xml/xml-element.ts'
import { rdfNamespace, xmpName } from './xmp-names.ts'

/** A property of an XMP packet: its path (`dc:creator`, `xmpMM:History/stEvt:when`) and its text. */
export type XmpProperty = { path: string; value: string }

const mostProperties = 5000
const containers = ['Seq', 'Bag', 'Alt']

/**
 * Lists the properties of an XMP packet (ISO 16684-1 §7) in the order they stand; list items share their property's path.
 *
 * The list ends at 5,000 properties.
 */
export function xmpProperties(root: XmlElement): XmpProperty[] {
  const properties: XmpProperty[] = []
  const rdf = isRdf(root, 'RDF') ? root : root.children.find((child) => isRdf(child, 'RDF'))
  for (const child of rdf?.children ?? []) if (isRdf(child, 'Description')) addMembers(child, '', properties)
  return properties.slice(0, mostProperties)
}

function isRdf(element: XmlElement, local: string): boolean {
  return element.namespace === rdfNamespace && element.local === local
}

/** The members of a description or structure: its attributes and its elements. */
function addMembers(element: XmlElement, path: string, properties: XmpProperty[]): void {
  for (const attribute of element.attributes)
    if (attribute.namespace !== rdfNamespace && attribute.prefix !== 'xml')
      properties.push({ path: join(path, xmpName(attribute)), value: attribute.value.trim() })
  for (const child of element.children) addValue(child, join(path, xmpName(child)), properties)
}

/** A property's value: text, a list, a structure, or a reference. */
function addValue(element: XmlElement, path: string, properties: XmpProperty[]): void {
  const [only] = element.children
  const container = only && containers.some((local) => isRdf(only, local)) ? only : null
  const resource = element.attributes.find((one) => one.namespace === rdfNamespace && one.local === 'resource')
  if (container) for (const item of container.children) addValue(item, path, properties)
  else if (only && isRdf(only, 'Description')) addMembers(only, path, properties)
  else if (resource) properties.push({ path, value: resource.value })
  else if (only || hasMembers(element)) addMembers(element, path, properties)
  else properties.push({ path, value: element.text.trim() })
}

function hasMembers(element: XmlElement): boolean {
  return element.attributes.some((one) => one.namespace !== rdfNamespace && one.prefix !== 'xml')
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`
}
