import type { MetadataSummary, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { exifGpsTime } from './exif-gps-time.ts'
import { type ExifMomentTags, exifMoment } from './exif-moment.ts'
import { exifAltitude, exifPosition } from './exif-position.ts'
import { exifText } from './exif-text.ts'
import type { ExifTag, PickEntry } from './pick-entry.ts'
import { wholeNumbers } from './tiff-numbers.ts'

const ifd0 = (tag: number, name: string): ExifTag => ({ block: 'IFD0', tag, name })
const exif = (tag: number, name: string): ExifTag => ({ block: 'ExifIFD', tag, name })

const originalTags: ExifMomentTags = {
  source: 'exif-original',
  date: exif(0x9003, 'DateTimeOriginal'),
  offset: exif(0x9011, 'OffsetTimeOriginal'),
  subSec: exif(0x9291, 'SubSecTimeOriginal'),
}
const digitisedTags: ExifMomentTags = {
  source: 'exif-digitised',
  date: exif(0x9004, 'CreateDate'),
  offset: exif(0x9012, 'OffsetTimeDigitized'),
  subSec: exif(0x9292, 'SubSecTimeDigitized'),
}
const modifiedTags: ExifMomentTags = {
  source: 'exif-modified',
  date: ifd0(0x0132, 'ModifyDate'),
  offset: exif(0x9010, 'OffsetTime'),
  subSec: exif(0x9290, 'SubSecTime'),
}

/** The summary values EXIF can give; the coded size comes from the container alone. */
export type ExifSummary = Omit<MetadataSummary, 'width' | 'height'>

/** Reads every summary value of one EXIF block and the moments it claims; what cannot be stood behind is null with a remark. */
export function exifSummary(pick: PickEntry, notes: ReaderNote[]): { summary: ExifSummary; times: MetadataTime[] } {
  const original = exifMoment(pick, originalTags, notes)
  const digitised = exifMoment(pick, digitisedTags, notes)
  const modified = exifMoment(pick, modifiedTags, notes)
  const times = [original.time, digitised.time, modified.time, exifGpsTime(pick, notes)]
  const summary = {
    make: exifText(pick, ifd0(0x010f, 'Make'), notes),
    model: exifText(pick, ifd0(0x0110, 'Model'), notes),
    dateTimeOriginal: original.date,
    createDate: digitised.date,
    modifyDate: modified.date,
    offsetTimeOriginal: original.offset,
    subSecTimeOriginal: original.subSec,
    orientation: wholeNumber(pick, { tag: ifd0(0x0112, 'Orientation'), from: 1, to: 8 }, notes),
    ...exifPosition(pick, notes),
    altitudeMeters: exifAltitude(pick, notes),
    exifWidth: wholeNumber(pick, { tag: exif(0xa002, 'ExifImageWidth'), from: 1, to: 1_000_000 }, notes),
    exifHeight: wholeNumber(pick, { tag: exif(0xa003, 'ExifImageHeight'), from: 1, to: 1_000_000 }, notes),
  }
  return { summary, times: times.filter((time) => time !== null) }
}

function wholeNumber(
  pick: PickEntry,
  wanted: { tag: ExifTag; from: number; to: number },
  notes: ReaderNote[],
): number | null {
  const entry = pick(wanted.tag)
  if (!entry) return null
  const [value, ...more] = wholeNumbers(entry) ?? []
  if (value !== undefined && more.length === 0 && value >= wanted.from && value <= wanted.to) return value
  notes.push(readerNote('value-invalid', { tag: `${wanted.tag.block}:${wanted.tag.name}`, raw: String(value ?? '') }))
  return null
}
