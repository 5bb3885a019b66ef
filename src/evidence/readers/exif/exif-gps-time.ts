import type { MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { isRealMoment } from '../moments/real-moment.ts'
import { utcInstant } from '../moments/utc-instant.ts'
import { exifText } from './exif-text.ts'
import type { ExifTag, PickEntry } from './pick-entry.ts'
import { fractions } from './tiff-numbers.ts'

const timeStamp: ExifTag = { block: 'GPS', tag: 7, name: 'GPSTimeStamp' }
const dateStamp: ExifTag = { block: 'GPS', tag: 29, name: 'GPSDateStamp' }

/**
 * Reads the moment of the satellite fix: GPS date and time stamp together, which EXIF lays down as UTC (CIPA DC-008 §4.6.6).
 *
 * Null where either is missing; null with a remark where together they cannot exist.
 */
export function exifGpsTime(pick: PickEntry, notes: ReaderNote[]): MetadataTime | null {
  const before = notes.length
  const date = exifText(pick, dateStamp, notes)
  const entry = pick(timeStamp)
  if (notes.length > before || date === null || !entry) return null
  const clock = (fractions(entry) ?? []).map((part) => part.numerator / part.denominator)
  const raw = `${date} ${clock.map(clockText).join(':')}`
  const day = /^(\d{4}):(\d{2}):(\d{2})$/.exec(date)
  const [hour, minute, second] = clock
  if (!day || clock.length !== 3 || hour === undefined || minute === undefined || second === undefined)
    return refuse(notes, raw)
  const wall = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), hour, minute, second }
  if (!isRealMoment(wall) || !Number.isInteger(hour) || !Number.isInteger(minute)) return refuse(notes, raw)
  const utc = utcInstant(wall, 0, String(microseconds(second) % 1_000_000).padStart(6, '0'))
  return { source: 'gps', raw, offset: '+00:00', utc, zone: null, note: 'satellite-fix' }
}

function refuse(notes: ReaderNote[], raw: string): null {
  notes.push(readerNote('gps-time-invalid', { raw }))
  return null
}

function clockText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const [whole, fraction] = String(microseconds(value) / 1_000_000).split('.')
  return fraction === undefined ? (whole ?? '').padStart(2, '0') : `${(whole ?? '').padStart(2, '0')}.${fraction}`
}

/** Whole microseconds; a second that rounds up to the next minute stays in its own. */
function microseconds(value: number): number {
  const rounded = Math.round(value * 1_000_000)
  return value < 60 ? Math.min(rounded, 59_999_999) : rounded
}
