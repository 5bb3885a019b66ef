import type { ReaderNote, ReaderProblemCode } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { exifText } from './exif-text.ts'
import type { ExifTag, PickEntry } from './pick-entry.ts'
import { type Fraction, fractions, wholeNumbers } from './tiff-numbers.ts'

const gps = (tag: number, name: string): ExifTag => ({ block: 'GPS', tag, name })
const latitudeRef = gps(1, 'GPSLatitudeRef')
const latitude = gps(2, 'GPSLatitude')
const longitudeRef = gps(3, 'GPSLongitudeRef')
const longitude = gps(4, 'GPSLongitude')
const altitudeRef = gps(5, 'GPSAltitudeRef')
const altitude = gps(6, 'GPSAltitude')

const highestMetres = 100_000

/**
 * Reads latitude and longitude in signed degrees (CIPA DC-008 §4.6.6), or null for both with a remark.
 *
 * Gates: three fractions with a denominator each, a reference letter each, in range, and not the 0,0 that receivers write
 * before they have a fix. One coordinate without the other is no position.
 */
export function exifPosition(
  pick: PickEntry,
  notes: ReaderNote[],
): { latitude: number | null; longitude: number | null } {
  const north = coordinate(pick, { value: latitude, ref: latitudeRef, letters: 'NS', limit: 90 }, notes)
  const east = coordinate(pick, { value: longitude, ref: longitudeRef, letters: 'EW', limit: 180 }, notes)
  const nowhere = { latitude: null, longitude: null }
  if (north === 'absent' && east === 'absent') return nowhere
  if (north === 'refused' || east === 'refused') return nowhere
  if (north === 'absent' || east === 'absent') return refuse(notes, 'gps-incomplete', nowhere)
  if (north === 0 && east === 0) return refuse(notes, 'gps-zero', nowhere)
  return { latitude: north, longitude: east }
}

function refuse<T>(notes: ReaderNote[], code: ReaderProblemCode, answer: T, raw = ''): T {
  notes.push(readerNote(code, raw === '' ? {} : { raw }))
  return answer
}

type CoordinateTags = { value: ExifTag; ref: ExifTag; letters: string; limit: number }

function coordinate(pick: PickEntry, tags: CoordinateTags, notes: ReaderNote[]): number | 'absent' | 'refused' {
  const before = notes.length
  const ref = exifText(pick, tags.ref, notes)
  const entry = pick(tags.value)
  if (notes.length > before) return 'refused'
  if (!entry) return 'absent'
  if (ref === null) return refuse(notes, 'gps-incomplete', 'refused')
  const parts = fractions(entry)
  const degrees = parts?.length === 3 ? degreesOf(parts) : Number.NaN
  const raw = `${(parts ?? []).map((part) => `${part.numerator}/${part.denominator}`).join(' ')} ${ref}`
  if (ref.length !== 1 || !tags.letters.includes(ref) || !(degrees >= 0 && degrees <= tags.limit))
    return refuse(notes, 'gps-invalid', 'refused', raw)
  return ref === tags.letters.charAt(1) ? 0 - degrees : degrees
}

function degreesOf(parts: readonly Fraction[]): number {
  const [degrees, minutes, seconds] = parts.map((part) => part.numerator / part.denominator)
  if (degrees === undefined || minutes === undefined || seconds === undefined) return Number.NaN
  return minutes >= 0 && minutes <= 60 && seconds >= 0 && seconds <= 60
    ? degrees + (minutes + seconds / 60) / 60
    : Number.NaN
}

/**
 * Reads the altitude in signed metres, or null with a remark.
 *
 * The sign stands in a tag of its own (1 = below sea level). Where that is missing the sign is unknown, so there is no
 * value; newer references (above or below the ellipsoid, EXIF 3.0) are another quantity and are not shown as this one.
 */
export function exifAltitude(pick: PickEntry, notes: ReaderNote[]): number | null {
  const before = notes.length
  const entry = pick(altitude)
  const ref = pick(altitudeRef)
  if (!entry || notes.length > before) return null
  if (!ref) return refuse(notes, 'altitude-without-reference', null)
  const parts = fractions(entry)
  const metres = parts?.length === 1 ? quotient(parts[0]) : Number.NaN
  const sign = wholeNumbers(ref)
  if (!(metres >= 0 && metres <= highestMetres) || sign?.length !== 1 || (sign[0] !== 0 && sign[0] !== 1))
    return refuse(notes, 'altitude-invalid', null)
  return sign[0] === 1 ? 0 - metres : metres
}

function quotient(part: Fraction | undefined): number {
  return part ? part.numerator / part.denominator : Number.NaN
}
