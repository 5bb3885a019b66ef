import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsUtf8, startsWithText } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { readXml } from '../xml/read-xml.ts'
import { type XmpProperty, xmpProperties } from './xmp-properties.ts'

const largestPacket = 8 * 1024 * 1024

/** The properties that claim a moment of the picture itself. */
const timeProperties = [
  'exif:DateTimeOriginal',
  'exif:DateTimeDigitized',
  'exif:GPSTimeStamp',
  'photoshop:DateCreated',
  'tiff:DateTime',
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
]

/** What the XMP of a file says, apart from EXIF: editors write it, so a value from here is never passed off as the camera's. */
export type XmpReading = {
  facts: MetadataFact[]
  times: MetadataTime[]
  notes: ReaderNote[]
  hasPosition: boolean
}

/**
 * Reads one XMP packet with the product's own XML reader.
 *
 * exifr is not used here: it turns texts that look like numbers into numbers ("007" becomes 7), so what it returns is no
 * longer what the file says.
 */
export function readXmp(packet: Uint8Array): XmpReading {
  const text = packet.length > largestPacket ? null : packetText(packet)
  const root = text === null ? null : readXml(text)
  if (!root) return { facts: [], times: [], notes: [readerNote('xmp-damaged')], hasPosition: false }
  const properties = xmpProperties(root).filter((property) => property.value !== '')
  const notes: ReaderNote[] = []
  const times = properties.flatMap((property) => timeOf(property, notes))
  const facts = properties.map(({ path, value }) => ({
    block: 'XMP',
    tag: path,
    raw: shortenText(value),
    reader: ownReader,
  }))
  return { facts, times, notes, hasPosition: properties.some(({ path }) => path === 'exif:GPSLatitude') }
}

/** The packet as text from its first `<` on: UTF-8, or UTF-16 where a byte order mark says so. */
function packetText(packet: Uint8Array): string | null {
  const wide = startsWithText(packet, '\u00fe\u00ff')
    ? 'utf-16be'
    : startsWithText(packet, '\u00ff\u00fe')
      ? 'utf-16le'
      : null
  const text = wide ? new TextDecoder(wide).decode(packet) : bytesAsUtf8(packet)
  if (text === null) return null
  const start = text.indexOf('<')
  return start < 0 ? null : cutTrailingBlanks(text.slice(start))
}

function timeOf(property: XmpProperty, notes: ReaderNote[]): MetadataTime[] {
  if (!timeProperties.includes(property.path)) return []
  const time = readIsoTime(property.value)
  if (!time) {
    notes.push(readerNote('date-invalid', { tag: `XMP:${property.path}`, raw: shortenText(property.value) }))
    return []
  }
  return [{ source: 'xmp', raw: property.value, offset: time.offset, utc: time.utc, zone: null, note: property.path }]
}
