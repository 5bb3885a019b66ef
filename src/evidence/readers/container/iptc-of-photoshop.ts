import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, readerNote } from './container-reading.ts'

const iptcResource = 0x0404
const signatures = ['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa']

/**
 * Takes the IPTC data sets out of a chain of Photoshop image resources: a signature, a number, a padded name, a length, the data.
 *
 * A chain that stops making sense is remarked on and what was found before it is kept.
 */
export function iptcOfPhotoshop(resources: Uint8Array, reading: ContainerReading): void {
  const view = viewOf(resources)
  let offset = 0
  while (offset + 12 <= resources.length) {
    if (!signatures.some((signature) => startsWithText(resources, signature, offset))) break
    const nameLength = view.getUint8(offset + 6)
    const sizeAt = offset + 6 + evenUp(nameLength + 1)
    if (sizeAt + 4 > resources.length) break
    const size = view.getUint32(sizeAt)
    const end = sizeAt + 4 + size
    if (end > resources.length) break
    if (view.getUint16(offset + 4) === iptcResource) reading.iptcBlocks.push(resources.subarray(sizeAt + 4, end))
    offset = evenUp(end)
  }
  if (resources.subarray(offset).some((byte) => byte !== 0)) reading.notes.push(readerNote('iptc-damaged'))
}

function evenUp(value: number): number {
  return value + (value % 2)
}
