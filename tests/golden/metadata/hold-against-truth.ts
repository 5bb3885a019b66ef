import type { MetadataReport } from '../../../src/contract/metadata.ts'

/** What ExifTool said about one file: `-G1 -n`, block and tag to value. */
export type Truth = Readonly<Record<string, string | number>>

export type Comparison = { agree: number; wrong: string[]; missing: string[]; excused: number; extra: string[] }

/** Where ExifTool has each summary value; the first that is there counts. */
const names = {
  make: ['IFD0:Make'],
  model: ['IFD0:Model'],
  dateTimeOriginal: ['ExifIFD:DateTimeOriginal'],
  createDate: ['ExifIFD:CreateDate'],
  modifyDate: ['IFD0:ModifyDate'],
  offsetTimeOriginal: ['ExifIFD:OffsetTimeOriginal'],
  subSecTimeOriginal: ['ExifIFD:SubSecTimeOriginal'],
  orientation: ['IFD0:Orientation'],
  latitude: ['Composite:GPSLatitude'],
  longitude: ['Composite:GPSLongitude'],
  altitudeMeters: ['Composite:GPSAltitude'],
  exifWidth: ['ExifIFD:ExifImageWidth'],
  exifHeight: ['ExifIFD:ExifImageHeight'],
  width: ['File:ImageWidth', 'PNG:ImageWidth', 'RIFF:ImageWidth', 'IFD0:ImageWidth'],
  height: ['File:ImageHeight', 'PNG:ImageHeight', 'RIFF:ImageHeight', 'IFD0:ImageHeight'],
} as const satisfies Record<keyof MetadataReport['summary'], readonly string[]>

const tolerances: Readonly<Record<string, number>> = { latitude: 1e-6, longitude: 1e-6, altitudeMeters: 0.05 }

/**
 * Holds a report against ExifTool's truth. A value of another content is wrong; none where ExifTool has one is missing,
 * unless the report lists a problem; one where ExifTool has none is extra.
 */
export function holdAgainstTruth(reports: readonly MetadataReport[], truths: ReadonlyMap<string, Truth>): Comparison {
  const found: Comparison = { agree: 0, wrong: [], missing: [], excused: 0, extra: [] }
  for (const report of reports) {
    const truth = truths.get(report.path)
    if (!truth) continue
    for (const key of Object.keys(names) as (keyof typeof names)[]) holdValue(report, key, truth, found)
  }
  return found
}

function holdValue(report: MetadataReport, key: keyof typeof names, truth: Truth, found: Comparison): void {
  const ours = report.summary[key]
  const theirs = theirValue(key, truth)
  const place = `${key} of ${report.path}: ${String(ours)}, ExifTool ${String(theirs)}`
  if (theirs === null) {
    if (ours !== null) found.extra.push(place)
  } else if (ours === null) {
    if (report.problems.length > 0) found.excused += 1
    else found.missing.push(place)
  } else if (isSame(key, ours, theirs)) found.agree += 1
  else found.wrong.push(place)
}

function theirValue(key: keyof typeof names, truth: Truth): string | number | null {
  const name = names[key].find((one) => one in truth)
  const value = name === undefined ? undefined : truth[name]
  if (value === undefined || value === '' || value === 'undef') return null
  return /[Dd]ate/.test(key) && !isRealDate(String(value)) && key !== 'offsetTimeOriginal' ? null : value
}

/** Built without the product's own rule, with the calendar of the runtime. */
function isRealDate(text: string): boolean {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)?.slice(1).map(Number)
  if (!parts) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  return (
    year > 1000 && date.toISOString().slice(0, 19) === text.slice(0, 19).replace(/^(\d+):(\d+):(\d+) /, '$1-$2-$3T')
  )
}

function isSame(key: string, ours: string | number, theirs: string | number): boolean {
  if (typeof ours === 'number') return Math.abs(ours - Number(theirs)) <= (tolerances[key] ?? 0)
  return ours === String(theirs).replace(/[\0\s]+$/, '')
}
