import { childrenOf, contentOf, DerFault, expectTag, openSequence, tags, type Der } from './der-reader.ts'
import { readBoolean, readOid } from './der-values.ts'

/** An extension of a certificate or revocation list, its value still in DER (RFC 5280 §4.2). */
export type RawExtension = { readonly oid: string; readonly critical: boolean; readonly value: Uint8Array }

/** Reads a SEQUENCE OF Extension; one kind given twice is refused. */
export function readRawExtensions(list: Der): RawExtension[] {
  const extensions = childrenOf(expectTag(list, tags.sequence, 'extensions')).map(readRawExtension)
  if (new Set(extensions.map(({ oid }) => oid)).size < extensions.length) throw new DerFault('extension given twice')
  return extensions
}

function readRawExtension(element: Der): RawExtension {
  const sequence = openSequence(element, 'extension')
  const oid = readOid(sequence.next('extension'))
  const flag = sequence.optional(tags.boolean)
  const value = contentOf(expectTag(sequence.next('extension value'), tags.octetString, 'extension value'))
  sequence.done()
  return { oid, critical: flag !== null && readBoolean(flag), value }
}
