import type { MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { readOffset } from '../moments/read-offset.ts'
import { isRealMoment, type WallClock } from '../moments/real-moment.ts'
import { utcInstant } from '../moments/utc-instant.ts'
import { exifText } from './exif-text.ts'
import type { ExifTag, PickEntry } from './pick-entry.ts'

/** The three tags that make one moment of EXIF 2.31: date and time, offset from UTC, fraction of the second. */
export type ExifMomentTags = {
  source: 'exif-original' | 'exif-digitised' | 'exif-modified'
  date: ExifTag
  offset: ExifTag
  subSec: ExifTag
}

/** A moment as the file states it; each part null where absent or not real. */
export type ExifMoment = {
  date: string | null
  offset: string | null
  subSec: string | null
  time: MetadataTime | null
}

/**
 * Reads one moment strictly (CIPA DC-008 §4.6.5): a date that cannot exist is no date, and an instant is claimed only
 * where the file states a possible offset. Nothing is rolled over, guessed, or taken from the machine.
 */
export function exifMoment(pick: PickEntry, tags: ExifMomentTags, notes: ReaderNote[]): ExifMoment {
  const rawDate = exifText(pick, tags.date, notes)
  const clock = rawDate === null ? null : readExifDate(rawDate)
  const offset = exifText(pick, tags.offset, notes)
  const offsetMinutes = offset === null ? null : readOffset(offset)
  const subSec = exifText(pick, tags.subSec, notes)
  if (rawDate !== null && !clock) noteInvalid('date-invalid', tags.date, rawDate)
  if (offset !== null && offsetMinutes === null) noteInvalid('offset-invalid', tags.offset, offset)
  if (subSec !== null && !isFraction(subSec)) noteInvalid('value-invalid', tags.subSec, subSec)
  const fraction = subSec !== null && isFraction(subSec) ? subSec : null
  const stated = { date: clock ? rawDate : null, offset: offsetMinutes === null ? null : offset, subSec: fraction }
  return { ...stated, time: clock && rawDate !== null ? toTime(rawDate, clock) : null }

  function toTime(raw: string, wall: WallClock): MetadataTime {
    const utc = offsetMinutes === null ? null : utcInstant(wall, offsetMinutes, fraction ?? '')
    return { source: tags.source, raw, offset: stated.offset, utc, zone: null, note: null }
  }

  function noteInvalid(code: 'date-invalid' | 'offset-invalid' | 'value-invalid', tag: ExifTag, raw: string): void {
    notes.push(readerNote(code, { tag: `${tag.block}:${tag.name}`, raw }))
  }
}

function isFraction(text: string): boolean {
  return /^\d{1,9}$/.test(text)
}

/** `YYYY:MM:DD HH:MM:SS`, and nothing before or after it. */
function readExifDate(text: string): WallClock | null {
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number)
  const clock = {
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
  }
  return isRealMoment(clock) ? clock : null
}
