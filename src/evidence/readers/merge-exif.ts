import type { ReaderNote } from '../../contract/reader-problem.ts'
import { readerNote } from './container/container-reading.ts'
import type { ExifSummary } from './exif/exif-summary.ts'
import { type ExifReading, nothingRead } from './exif/exif-reading.ts'

/**
 * Makes one EXIF reading of the blocks a file holds.
 *
 * Most hold one. Where several are readable and disagree on a value, none of them is preferred: the value is null, both
 * stand among the facts, and the remark says so. Where the format itself lays down several (`byFormat`) there is a remark only
 * when they disagree, and a moment both claim alike is claimed once.
 */
export function mergeExif(readings: readonly ExifReading[], byFormat = false): ExifReading {
  const read = readings.filter((reading) => reading.state === 'present')
  const [first] = read
  if (!first) return readings[0] ?? nothingRead('absent')
  if (readings.length === 1) return first
  const notes: ReaderNote[] = readings.flatMap((reading) => reading.notes)
  if (!byFormat || read.some((reading) => differs(first.summary, reading.summary)))
    notes.push(readerNote('exif-several-blocks', { count: readings.length }))
  const times = read.flatMap((reading) => reading.times)
  const summary = read.reduce((merged, reading) => agreed(merged, reading.summary), first.summary)
  return {
    state: 'present',
    summary,
    times: byFormat ? [...new Map(times.map((time) => [JSON.stringify(time), time])).values()] : times,
    facts: read.flatMap((reading) => reading.facts),
    notes,
  }
}

function differs(one: ExifSummary, other: ExifSummary): boolean {
  const theirs = new Map(Object.entries(other))
  return Object.entries(one).some(([key, value]) => {
    const their = theirs.get(key) ?? null
    return value !== null && their !== null && value !== their
  })
}

function agreed(one: ExifSummary, other: ExifSummary): ExifSummary {
  return {
    make: either(one.make, other.make),
    model: either(one.model, other.model),
    dateTimeOriginal: either(one.dateTimeOriginal, other.dateTimeOriginal),
    createDate: either(one.createDate, other.createDate),
    modifyDate: either(one.modifyDate, other.modifyDate),
    offsetTimeOriginal: either(one.offsetTimeOriginal, other.offsetTimeOriginal),
    subSecTimeOriginal: either(one.subSecTimeOriginal, other.subSecTimeOriginal),
    orientation: either(one.orientation, other.orientation),
    latitude: either(one.latitude, other.latitude),
    longitude: either(one.longitude, other.longitude),
    altitudeMeters: either(one.altitudeMeters, other.altitudeMeters),
    exifWidth: either(one.exifWidth, other.exifWidth),
    exifHeight: either(one.exifHeight, other.exifHeight),
  }
}

function either<T>(one: T | null, other: T | null): T | null {
  if (one === null || other === null) return one ?? other
  return one === other ? one : null
}
