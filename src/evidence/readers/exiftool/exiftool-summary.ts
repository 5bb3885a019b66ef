import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { isRealMoment } from '../moments/real-moment.ts'

/** ExifTool's values under the names of the summary; a tag it does not show is absent. */
export type ExifToolSummary = { version: string; values: Readonly<Record<string, string | number | null>> }

const names: Readonly<Record<string, string>> = {
  'IFD0:Make': 'make',
  'IFD0:Model': 'model',
  'IFD0:ModifyDate': 'modifyDate',
  'IFD0:Orientation': 'orientation',
  'ExifIFD:DateTimeOriginal': 'dateTimeOriginal',
  'ExifIFD:CreateDate': 'createDate',
  'ExifIFD:OffsetTimeOriginal': 'offsetTimeOriginal',
  'ExifIFD:SubSecTimeOriginal': 'subSecTimeOriginal',
  'ExifIFD:ExifImageWidth': 'exifWidth',
  'ExifIFD:ExifImageHeight': 'exifHeight',
  'Composite:GPSLatitude': 'latitude',
  'Composite:GPSLongitude': 'longitude',
  'Composite:GPSAltitude': 'altitudeMeters',
}
/** JSON has no types for tags: a model called "420" comes back as a number. */
const texts = ['make', 'model', 'offsetTimeOriginal', 'subSecTimeOriginal']
const dates = ['dateTimeOriginal', 'createDate', 'modifyDate']

/**
 * Reads ExifTool's JSON answer; null where it is none.
 *
 * Its dates are held to the same rule as ours: one that cannot exist counts as no date.
 */
export function exifToolSummary(json: string): ExifToolSummary | null {
  const answer = parse(json)
  if (!answer) return null
  const values: Record<string, string | number | null> = {}
  for (const [key, value] of Object.entries(answer)) {
    const name = names[key] ?? codedSize(key)
    if (name !== null && (typeof value === 'string' || typeof value === 'number')) values[name] = tidy(name, value)
  }
  const version = answer['ExifTool:ExifToolVersion']
  return { version: typeof version === 'number' ? version.toFixed(2) : '?', values }
}

/** The coded size carries the name of its container (`File:`, `PNG:`, `RIFF:`, `GIF:`, for TIFF `IFD0:`). */
function codedSize(key: string): string | null {
  const size = /^(?:File|PNG|RIFF|GIF|BMP|IFD0):Image(Width|Height)$/.exec(key)?.[1]
  return size === undefined ? null : size.toLowerCase()
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const list: unknown = JSON.parse(json)
    const first: unknown = Array.isArray(list) ? list[0] : null
    return typeof first === 'object' && first !== null ? { ...first } : null
  } catch {
    // "Not JSON" means the tool failed; the caller says so.
    return null
  }
}

function tidy(name: string, value: string | number): string | number | null {
  if (texts.includes(name)) return cutTrailingBlanks(String(value)) || null
  if (!dates.includes(name)) return value === '' || value === 'undef' ? null : value
  const text = cutTrailingBlanks(String(value))
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts ?? []
  return parts && isRealMoment({ year, month, day, hour, minute, second }) ? text : null
}
