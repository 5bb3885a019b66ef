import { objectIdentifierOf, sequenceMembers, setMembers } from '../asn1/ber-fields.ts'
import type { Ber } from '../asn1/read-ber.ts'

const commonName = '2.5.4.3'
const organisation = '2.5.4.10'

const encodingOfTag: Readonly<Record<number, string>> = { 12: 'utf-8', 20: 'latin1', 28: 'utf-32be', 30: 'utf-16be' }

/** How a person would call the holder of an X.501 name: its last common name, else its organisation, else whatever it holds. */
export function nameText(name: Ber): string {
  const parts = sequenceMembers(name)
    .flatMap((set) => setMembers(set))
    .map((part) => readPart(part))
  const best =
    parts.findLast((part) => part.type === commonName) ?? parts.findLast((part) => part.type === organisation)
  return best?.text ?? parts.map((part) => part.text).join(', ')
}

function readPart(part: Ber): { type: string; text: string } {
  const [type, value] = sequenceMembers(part)
  return { type: objectIdentifierOf(type), text: value ? decodeText(value) : '' }
}

function decodeText(value: Ber): string {
  const encoding = encodingOfTag[value.tag] ?? 'latin1'
  if (encoding !== 'utf-32be') return new TextDecoder(encoding).decode(value.content)
  const points: number[] = []
  const view = new DataView(value.content.buffer, value.content.byteOffset, value.content.length)
  for (let at = 0; at + 4 <= value.content.length; at += 4) points.push(view.getUint32(at))
  return points.map((point) => (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')).join('')
}
