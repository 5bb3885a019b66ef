import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { type ContainerReading, readerNote } from './container-reading.ts'
import { iptcOfPhotoshop } from './iptc-of-photoshop.ts'

/**
 * Takes a "Raw profile type …" text of a PNG: a name, a decimal length and that many bytes in hexadecimal.
 *
 * It is the older custom of ImageMagick and exiv2 for EXIF, IPTC and XMP in PNG, from before the eXIf chunk.
 */
export function takePngProfile(keyword: string, text: Uint8Array, reading: ContainerReading): void {
  const kind = keyword.slice('Raw profile type '.length).toLowerCase()
  const bytes = profileBytes(bytesAsLatin1(text))
  if (!bytes) {
    reading.notes.push(readerNote('container-damaged', { container: 'PNG' }))
    if (kind === 'exif' || kind === 'app1') reading.exifDamaged = true
    return
  }
  if (startsWithText(bytes, 'Exif\0\0')) reading.exifBlocks.push(bytes.subarray(6))
  else if (kind === 'exif') reading.exifBlocks.push(bytes)
  else if (kind === 'xmp') reading.xmpPackets.push(bytes)
  else if (kind === 'iptc') iptcOfProfile(bytes, reading)
}

function iptcOfProfile(bytes: Uint8Array, reading: ContainerReading): void {
  if (startsWithText(bytes, '8BIM')) iptcOfPhotoshop(bytes, reading)
  else reading.iptcBlocks.push(bytes)
}

/** A name on a line of its own, the length on the next, then the digits in lines. */
function profileBytes(text: string): Uint8Array | null {
  const nameAt = text.search(/\S/)
  const lengthAt = text.indexOf('\n', nameAt) + 1
  const digitsAt = text.indexOf('\n', lengthAt) + 1
  if (nameAt < 0 || lengthAt === 0 || digitsAt === 0) return null
  const length = text.slice(lengthAt, digitsAt).trim()
  const digits = text.slice(digitsAt).replace(/\s/g, '')
  const isProfile = /^\d{1,9}$/.test(length) && /^[0-9a-fA-F]*$/.test(digits) && digits.length === Number(length) * 2
  return isProfile ? new Uint8Array(Buffer.from(digits, 'hex')) : null
}
