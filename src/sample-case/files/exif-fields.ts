import type { ExifEntry } from './write-exif-directory.ts'

/** What a camera writes about a picture. Dates are EXIF text as written, also where it is no date. */
export type ExifFields = {
  byteOrder: 'II' | 'MM'
  make: string
  model: string
  software: string
  orientation: 1 | 6
  artist?: string
  /** DateTimeOriginal. */
  taken: string
  /** DateTimeDigitized; as `taken` unless given. */
  digitised?: string
  /** DateTime (last change); left out when null, as `taken` unless given. */
  modified?: string | null
  /** The three offset tags, for example `+08:00`; left out by cameras that know no zone. */
  offset?: string
  exposure: {
    time: readonly [number, number]
    aperture: readonly [number, number]
    iso: number
    focalLength: readonly [number, number]
    flash: boolean
  }
  pixels: { width: number; height: number }
  gps?: GpsFix
  thumbnail?: Uint8Array
  /** Writes the thumbnail before the directories, which a copy cut short then lacks. */
  thumbnailFirst?: boolean
}

/** Degrees, south and west negative; the satellites' time is UTC. */
export type GpsFix = { latitude: number; longitude: number; date?: string; time?: readonly [number, number, number] }

/** The entries of IFD0, of the Exif directory and, where there is a fix, of the GPS directory (Exif 2.32 §4.6). */
export function exifDirectories(fields: ExifFields): { main: ExifEntry[]; exif: ExifEntry[]; gps: ExifEntry[] | null } {
  return { main: mainEntries(fields), exif: exifEntries(fields), gps: fields.gps ? gpsEntries(fields.gps) : null }
}

function text(tag: number, value: string | null | undefined): ExifEntry[] {
  return value === null || value === undefined ? [] : [{ tag, type: 'ascii', text: value }]
}

function mainEntries(fields: ExifFields): ExifEntry[] {
  const modified = fields.modified === undefined ? fields.taken : fields.modified
  return [
    ...text(0x010f, fields.make),
    ...text(0x0110, fields.model),
    { tag: 0x0112, type: 'short', values: [fields.orientation] },
    { tag: 0x011a, type: 'rational', values: [[72, 1]] },
    { tag: 0x011b, type: 'rational', values: [[72, 1]] },
    { tag: 0x0128, type: 'short', values: [2] },
    ...text(0x0131, fields.software),
    ...text(0x0132, modified),
    ...text(0x013b, fields.artist),
    { tag: 0x0213, type: 'short', values: [1] },
  ]
}

function exifEntries(fields: ExifFields): ExifEntry[] {
  const { exposure, offset } = fields
  return [
    { tag: 0x829a, type: 'rational', values: [exposure.time] },
    { tag: 0x829d, type: 'rational', values: [exposure.aperture] },
    { tag: 0x8827, type: 'short', values: [exposure.iso] },
    { tag: 0x9000, type: 'undefined', text: '0232' },
    ...text(0x9003, fields.taken),
    ...text(0x9004, fields.digitised ?? fields.taken),
    ...text(0x9010, offset),
    ...text(0x9011, offset),
    ...text(0x9012, offset),
    { tag: 0x9101, type: 'undefined', text: '\x01\x02\x03\0' },
    { tag: 0x9209, type: 'short', values: [exposure.flash ? 0x19 : 0x10] },
    { tag: 0x920a, type: 'rational', values: [exposure.focalLength] },
    { tag: 0xa000, type: 'undefined', text: '0100' },
    { tag: 0xa001, type: 'short', values: [1] },
    { tag: 0xa002, type: 'long', values: [fields.pixels.width] },
    { tag: 0xa003, type: 'long', values: [fields.pixels.height] },
  ]
}

function gpsEntries({ latitude, longitude, date, time }: GpsFix): ExifEntry[] {
  return [
    { tag: 0, type: 'byte', values: [2, 3, 0, 0] },
    ...text(1, latitude < 0 ? 'S' : 'N'),
    { tag: 2, type: 'rational', values: toDegrees(latitude) },
    ...text(3, longitude < 0 ? 'W' : 'E'),
    { tag: 4, type: 'rational', values: toDegrees(longitude) },
    ...(time ? [{ tag: 7, type: 'rational' as const, values: time.map((part) => [part, 1] as const) }] : []),
    ...text(0x12, 'WGS-84'),
    ...text(0x1d, date),
  ]
}

/** Degrees, minutes and hundredths of seconds; in whole hundredths first, so that no rounding carries over. */
function toDegrees(value: number): readonly (readonly [number, number])[] {
  const hundredths = Math.round(Math.abs(value) * 360_000)
  return [
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor(hundredths / 6000) % 60, 1],
    [hundredths % 6000, 100],
  ]
}
