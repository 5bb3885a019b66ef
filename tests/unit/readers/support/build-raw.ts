import { box, fullBox, uint16, uint32 } from './build-boxes.ts'
import { buildJpeg, exifSegment } from './build-jpeg.ts'
import { ascii, buildTiff, bytes, long, rational, short, type TiffValue, undefinedBytes } from './build-tiff.ts'

/** What a raw picture made here says of itself; the makers are real so that ExifTool knows the structure. */
export type RawStory = { make: string; model: string; orientation?: number }

const number = (hex: string) => Buffer.from(hex, 'hex')

/** The first directory of every raw picture made here. */
export const firstOf = ({ make, model, orientation = 6 }: RawStory): Record<number, TiffValue> => ({
  0x10f: ascii(make),
  0x110: ascii(model),
  0x112: short(orientation),
  0x132: ascii('2024:10:12 19:40:00'),
})

/** Its EXIF: taken at 19:33:44.120 in UTC+08:00. */
export const exifDirectory: Record<number, TiffValue> = {
  0x9000: undefinedBytes('0231'),
  0x9003: ascii('2024:10:12 19:33:44'),
  0x9004: ascii('2024:10:12 19:33:44'),
  0x9011: ascii('+08:00'),
  0x9291: ascii('120'),
}

/** Its place: 2.5 degrees south, 117.25 east, 3 metres below the sea. */
export const gpsDirectory: Record<number, TiffValue> = {
  0: bytes(2, 3, 0, 0),
  1: ascii('S'),
  2: rational(2, 1, 30, 1, 0, 1),
  3: ascii('E'),
  4: rational(117, 1, 15, 1, 0, 1),
  5: bytes(1),
  6: rational(3, 1),
  7: rational(11, 1, 33, 1, 44, 1),
  29: ascii('2024:10:12'),
}

/** A JPEG with the whole of that EXIF and no picture. */
export const metadataJpeg = (story: RawStory): Buffer =>
  buildJpeg([exifSegment(buildTiff({ IFD0: firstOf(story), ExifIFD: exifDirectory, GPS: gpsDirectory }))])

const uint64 = (value: number) => uint32(Math.floor(value / 2 ** 32), value % 2 ** 32)
const padded = (content: Uint8Array) => Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)])

/** A track of one sample: a JPEG where `coding` says so, else Canon's own coding. */
const track = (size: { width: number; height: number }, sample: { at: number; length: number }, coding: string) => {
  const entry = box('CRAW', Buffer.alloc(24), uint16(size.width, size.height), Buffer.alloc(50), box(coding, uint32(0)))
  const table = box(
    'stbl',
    fullBox('stsd', 0, uint32(1), entry),
    fullBox('stts', 0, uint32(1, 1, 1)),
    fullBox('stsc', 0, uint32(1, 1, 1, 1)),
    fullBox('stsz', 0, uint32(sample.length, 1)),
    fullBox('co64', 0, uint32(1), uint64(sample.at)),
  )
  const handler = fullBox('hdlr', 0, uint32(0), Buffer.from('vide'), Buffer.alloc(13))
  return box(
    'trak',
    fullBox('tkhd', 0, Buffer.alloc(80)),
    box('mdia', fullBox('mdhd', 0, Buffer.alloc(20)), handler, box('minf', fullBox('vmhd', 0, Buffer.alloc(8)), table)),
  )
}

/** Which JPEGs a CR3 carries beside its EXIF. */
export type Cr3Pictures = { small?: Uint8Array; middle?: Uint8Array; full?: Uint8Array }

/** A Canon CR3: `moov` with the maker's boxes and tracks, XMP and preview in `uuid` boxes, samples in `mdat`. */
export function buildCr3(
  story: RawStory,
  pictures: Cr3Pictures = {},
  parts: readonly Buffer[] = cr3Parts(story),
): Buffer {
  const { small, middle, full = Buffer.alloc(0) } = pictures
  const brand = box('ftyp', Buffer.from('crx '), uint32(1), Buffer.from('crx isom'))
  const thumb = small && box('THMB', uint32(0), uint16(160, 120), uint32(small.length, 0x10000), padded(small))
  const canon = box('uuid', number('85c0b687820f11e08111f4ce462b6a48'), ...parts, ...(thumb ? [thumb] : []))
  const prvw = middle && box('PRVW', uint32(0), uint16(1, 1620, 1080, 1), uint32(middle.length), padded(middle))
  const preview = prvw ? [box('uuid', number('eaf42b5e1c984b88b9fbb7dc406e4d16'), uint32(0, 1), prvw)] : []
  const packet = Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>')
  const xmp = box('uuid', number('be7acfcb97a942e89c71999491e3afac'), packet)
  const sensor = Buffer.concat([number('ff010020'), Buffer.alloc(60, 0x5a)])
  const movie = (samplesAt: number) =>
    box(
      'moov',
      canon,
      fullBox('mvhd', 0, Buffer.alloc(96)),
      track({ width: 6000, height: 4000 }, { at: samplesAt, length: full.length }, 'JPEG'),
      track({ width: 6288, height: 4056 }, { at: samplesAt + full.length, length: sensor.length }, 'CMP1'),
    )
  const before = (samplesAt: number) => Buffer.concat([brand, movie(samplesAt), xmp, ...preview])
  return Buffer.concat([before(before(0).length + 8), box('mdat', full, sensor)])
}

/** The maker's boxes of a CR3, one for each directory. */
export function cr3Parts(story: RawStory): Buffer[] {
  return [
    box('CNCV', Buffer.from('CanonCR3_001/00.10.00/00.00.00')),
    box('CMT1', buildTiff({ IFD0: { 0x100: short(6000), 0x101: short(4000), ...firstOf(story) } })),
    box('CMT2', buildTiff({ IFD0: exifDirectory })),
    box('CMT3', buildTiff({ IFD0: { 0x6: ascii('Contoh') } })),
    box('CMT4', buildTiff({ IFD0: gpsDirectory })),
  ]
}

/** A Fujifilm RAF: head, a developed JPEG, the maker's directory of sizes (4032 by 6048 with borders), the sensor's pixels. */
export function buildRaf(story: RawStory, jpeg: Uint8Array = metadataJpeg(story)): Buffer {
  const head = Buffer.alloc(160)
  head.write('FUJIFILMCCD-RAW 0201FF383501', 'latin1')
  head.write(story.model, 28, 'latin1')
  head.write('0100', 60, 'latin1')
  const directory = Buffer.concat([uint32(2), uint16(0x100, 4, 4032, 6048), uint16(0x111, 4, 4000, 6000)])
  const at = head.length + jpeg.length
  head.writeUInt32BE(head.length, 84)
  head.writeUInt32BE(jpeg.length, 88)
  head.writeUInt32BE(at, 92)
  head.writeUInt32BE(directory.length, 96)
  head.writeUInt32BE(at + directory.length, 100)
  head.writeUInt32BE(64, 104)
  return Buffer.concat([head, jpeg, directory, Buffer.alloc(64, 0x5a)])
}

/** A Panasonic RW2: TIFF with a number of its own, whose first directory holds a JPEG with the EXIF. */
export function buildRw2(story: RawStory, jpeg: Uint8Array = metadataJpeg(story)): Buffer {
  const head = Buffer.concat([Buffer.from('IIU\0\x18\0\0\0', 'latin1'), number('88e774d8f8251d4d947a6e77822b5d6a')])
  const { make, model, orientation = 6 } = story
  const IFD0 = {
    0x1: undefinedBytes('0310'),
    0x2: short(4816),
    0x3: short(3464),
    0x2e: { type: 7, count: jpeg.length, bytes: jpeg },
    0x10f: ascii(make),
    0x110: ascii(model),
    0x112: short(orientation),
  }
  return buildTiff({ IFD0 }, head)
}

/** What tells a raw format built on TIFF from others: the directory of its pixels, and bytes at its head where it has them. */
export type TiffRaw = { sensor?: Record<number, TiffValue>; own?: Record<number, TiffValue>; head?: Buffer }

/** A raw picture built on TIFF: EXIF in the usual directories, a preview in the first, the sensor's pixels in one it points to. */
export function buildTiffRaw(story: RawStory, kind: TiffRaw, preview: Uint8Array = Buffer.alloc(0)): Buffer {
  const { sensor, own = {}, head } = kind
  const build = (sensorAt: number, previewAt: number) =>
    buildTiff(
      {
        IFD0: {
          0xfe: long(1),
          ...firstOf(story),
          ...(sensor ? { 0x14a: long(sensorAt) } : {}),
          ...(preview.length > 0 ? { 0x201: long(previewAt), 0x202: long(preview.length) } : {}),
          ...own,
        },
        ExifIFD: exifDirectory,
        GPS: gpsDirectory,
      },
      head,
    )
  const { length } = build(0, 0)
  const directory = sensor ? directoryOf(sensor) : Buffer.alloc(0)
  return Buffer.concat([build(length, length + directory.length), directory, preview])
}

/** A directory of small values without a TIFF around it. */
function directoryOf(entries: Record<number, TiffValue>): Buffer {
  return buildTiff({ IFD0: entries }).subarray(8)
}
