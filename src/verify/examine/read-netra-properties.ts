/** The properties that tie a dossier to its case (namespace https://netra.invalid/ns/dossier/1.0/). */
export type NetraProperties = {
  readonly caseId: string | null
  readonly number: string | null
  readonly edition: string | null
  readonly custodyHead: string | null
  readonly manifestSha256: string | null
}

const namespace = 'https://netra.invalid/ns/dossier/1.0/'

/**
 * Reads our properties from an XMP packet; null where it has none.
 *
 * Our writer gives each as one element in one description. What is given twice, or otherwise, is not taken.
 */
export function readNetraProperties(packet: string): NetraProperties | null {
  const prefix = /\sxmlns:([A-Za-z][\w.-]*)="https:\/\/netra\.invalid\/ns\/dossier\/1\.0\/"/.exec(packet)?.[1]
  if (prefix === undefined || !packet.includes(namespace)) return null
  const read = (name: string) => readElement(packet, `${prefix}:${name}`)
  return {
    caseId: read('caseId'),
    number: read('number'),
    edition: read('edition'),
    custodyHead: read('custodyHead'),
    manifestSha256: read('manifestSha256'),
  }
}

/** The text of the only element of that name; null where it is missing, empty or not alone. */
function readElement(packet: string, name: string): string | null {
  const opening = `<${name}>`
  const start = packet.indexOf(opening)
  if (start < 0 || packet.includes(opening, start + 1) || packet.includes(`${name}=`)) return null
  const end = packet.indexOf(`</${name}>`, start)
  if (end < 0) return null
  const text = packet.slice(start + opening.length, end)
  return text === '' || text.includes('<') ? null : unescapeXml(text)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
