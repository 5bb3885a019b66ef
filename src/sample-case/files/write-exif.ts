import { createByteWriter } from './byte-writer.ts'
import { exifDirectories, type ExifFields } from './exif-fields.ts'
import { directorySize, writeDirectory, type ExifEntry } from './write-exif-directory.ts'

/**
 * Puts camera metadata into a JPEG: an APP1 segment right after the start mark, as Exif 2.32 §4.7.2 wants it; a JFIF segment gives way.
 *
 * Texts are written as they are given, also dates that are none: the sample needs those.
 */
export function writeExif(jpeg: Uint8Array, fields: ExifFields): Uint8Array {
  const tiff = writeTiff(fields)
  const segment = createByteWriter()
    .u16(0xffe1)
    .u16(tiff.length + 8)
    .ascii('Exif\0\0')
    .raw(tiff)
  return createByteWriter().raw(jpeg.subarray(0, 2)).raw(segment.toBytes()).raw(withoutJfif(jpeg)).toBytes()
}

function withoutJfif(jpeg: Uint8Array): Uint8Array {
  const isJfif = jpeg[2] === 0xff && jpeg[3] === 0xe0
  return jpeg.subarray(isJfif ? 4 + (jpeg[4] ?? 0) * 256 + (jpeg[5] ?? 0) : 2)
}

/** TIFF 6.0 §2: header, IFD0, Exif and GPS directories, IFD1 with the thumbnail; or the thumbnail before all of them. */
function writeTiff(fields: ExifFields): Uint8Array {
  const order = fields.byteOrder === 'MM' ? 'big' : 'little'
  const thumbnail = fields.thumbnail ?? new Uint8Array()
  const start = 8 + (fields.thumbnailFirst ? even(thumbnail.length) : 0)
  const parts = exifDirectories(fields)
  const pointers = (exif: number, gps: number): ExifEntry[] => [
    { tag: 0x8769, type: 'long', values: [exif] },
    ...(parts.gps ? [{ tag: 0x8825, type: 'long' as const, values: [gps] }] : []),
  ]
  const exifAt = start + directorySize([...parts.main, ...pointers(0, 0)])
  const gpsAt = exifAt + directorySize(parts.exif)
  const thumbnailDirectoryAt = gpsAt + (parts.gps ? directorySize(parts.gps) : 0)
  const thumbnailEntries = (at: number): ExifEntry[] => [
    { tag: 0x0103, type: 'short', values: [6] },
    { tag: 0x0201, type: 'long', values: [at] },
    { tag: 0x0202, type: 'long', values: [thumbnail.length] },
  ]
  const thumbnailAt = fields.thumbnailFirst ? 8 : thumbnailDirectoryAt + directorySize(thumbnailEntries(0))
  const writer = createByteWriter(order).ascii(fields.byteOrder).u16(42).u32(start)
  if (fields.thumbnailFirst) writer.raw(thumbnail).zeros(thumbnail.length % 2)
  const next = fields.thumbnail ? thumbnailDirectoryAt : 0
  writeDirectory(writer, [...parts.main, ...pointers(exifAt, gpsAt)], { at: start, next })
  writeDirectory(writer, parts.exif, { at: exifAt, next: 0 })
  if (parts.gps) writeDirectory(writer, parts.gps, { at: gpsAt, next: 0 })
  if (fields.thumbnail) writeDirectory(writer, thumbnailEntries(thumbnailAt), { at: thumbnailDirectoryAt, next: 0 })
  return fields.thumbnailFirst ? writer.toBytes() : writer.raw(thumbnail).toBytes()
}

function even(length: number): number {
  return length + (length % 2)
}
