import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { joinBytes } from '../bytes/join-bytes.ts'
import { takeCredentialSegment } from '../credentials/take-credential-segment.ts'
import { addTextFact } from './add-text-fact.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from './container-reading.ts'
import { announcesExif, exifOfJpeg } from './exif-of-jpeg.ts'
import { findJpegMarker } from './find-jpeg-marker.ts'
import { iptcOfPhotoshop } from './iptc-of-photoshop.ts'
import type { JpegSegment } from './jpeg-segment.ts'

const xmpSignature = 'http://ns.adobe.com/xap/1.0/\0'
const extendedXmpSignature = 'http://ns.adobe.com/xmp/extension/\0'
const photoshopSignature = 'Photoshop 3.0\0'

/**
 * Reads the marker segments of a JPEG up to the first scan: frame size, EXIF, XMP and IPTC blocks (ITU-T T.81 annex B).
 *
 * Bytes after the start of scan are not looked at: nothing this product shows is laid down there.
 */
export async function readJpeg(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const segments: JpegSegment[] = []
  let offset: number | null = 2
  while (offset !== null) offset = await readSegment(window, offset, { segments, reading })
  takeFrame(segments, reading)
  exifOfJpeg(segments, reading)
  takeXmp(segments, reading)
  takeIptc(segments, reading)
  for (const segment of segments)
    if (segment.marker === 0xfe) addTextFact(reading, { block: 'JPEG', tag: 'Comment', bytes: segment.payload })
  return reading
}

/** Reads the segment at `offset`; answers where the next begins, or null at the scan, at the end, or at damage. */
async function readSegment(
  window: ByteWindow,
  offset: number,
  into: { segments: JpegSegment[]; reading: ContainerReading },
): Promise<number | null> {
  const marker = await findJpegMarker(window, offset)
  if (!marker) return stopAtDamage(into.reading)
  if (marker.strayBytes > 0) noteDamage(into.reading)
  if (marker.code === 0xda || marker.code === 0xd9) return null
  if (standsAlone(marker.code)) return marker.offset + 2
  const head = await window.read(marker.offset + 2, 2)
  const length = head ? (head[0] ?? 0) * 256 + (head[1] ?? 0) : 0
  const end = marker.offset + 2 + length
  if (length < 2 || end > window.size) {
    if (marker.code === 0xe1) await takeCutExif(window, marker.offset + 4, into.reading)
    return stopAtDamage(into.reading)
  }
  if (marker.code === 0xeb)
    await takeCredentialSegment(window, { offset: marker.offset + 4, length: length - 2 }, into.reading)
  if (isWanted(marker.code)) {
    const payload = await window.read(marker.offset + 4, length - 2)
    if (!payload) return stopAtDamage(into.reading)
    into.segments.push({ marker: marker.code, payload, follows: into.segments.at(-1)?.end === marker.offset, end })
  }
  return end
}

/** A file that ends inside its EXIF segment has EXIF that cannot be read, which is another thing than having none. */
async function takeCutExif(window: ByteWindow, offset: number, reading: ContainerReading): Promise<void> {
  const beginning = await window.read(offset, Math.min(6, window.size - offset))
  if (beginning) announcesExif(beginning, reading)
}

function stopAtDamage(reading: ContainerReading): null {
  noteDamage(reading)
  return null
}

function noteDamage(reading: ContainerReading): void {
  reading.notes.push(readerNote('container-damaged', { container: 'JPEG' }))
}

function standsAlone(marker: number): boolean {
  return marker === 0x00 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function isWanted(marker: number): boolean {
  return isFrame(marker) || marker === 0xe1 || marker === 0xed || marker === 0xfe
}

/** The coded size stands in the frame header (T.81 B.2.2); a height of 0 is said only after the first scan. */
function takeFrame(segments: readonly JpegSegment[], reading: ContainerReading): void {
  const frames = segments.filter((segment) => isFrame(segment.marker) && segment.payload.length >= 6)
  const sizes = frames.map(({ payload }) => ({
    height: (payload[1] ?? 0) * 256 + (payload[2] ?? 0),
    width: (payload[3] ?? 0) * 256 + (payload[4] ?? 0),
  }))
  const first = sizes[0]
  if (!first || first.width === 0 || first.height === 0) return
  if (sizes.some((size) => size.width !== first.width || size.height !== first.height)) return noteDamage(reading)
  reading.width = first.width
  reading.height = first.height
}

function takeXmp(segments: readonly JpegSegment[], reading: ContainerReading): void {
  for (const { marker, payload } of segments) {
    if (marker !== 0xe1) continue
    if (startsWithText(payload, xmpSignature)) reading.xmpPackets.push(payload.subarray(xmpSignature.length))
  }
  const extended = segments.filter((one) => one.marker === 0xe1 && startsWithText(one.payload, extendedXmpSignature))
  if (extended.length === 0) return
  const sizeBytes = extended.reduce((sum, segment) => sum + segment.payload.length, 0)
  const raw = `(${sizeBytes} bytes in ${extended.length} segments, not read)`
  reading.facts.push({ block: 'XMP', tag: 'ExtendedXMP', raw, reader: ownReader })
}

/** Photoshop resources may run over several segments, so they are joined before they are read. */
function takeIptc(segments: readonly JpegSegment[], reading: ContainerReading): void {
  const resources = segments.filter((one) => one.marker === 0xed && startsWithText(one.payload, photoshopSignature))
  if (resources.length === 0) return
  iptcOfPhotoshop(joinBytes(resources.map((one) => one.payload.subarray(photoshopSignature.length))), reading)
}
