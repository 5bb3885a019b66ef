import { z } from 'zod'
import { Problem } from './problem.ts'

/** Who says when something happened: the closed list of `product.md` §5. */
export const timeSources = [
  'gps',
  'exif-original',
  'exif-digitised',
  'exif-modified',
  'xmp',
  'iptc',
  'container',
  'file-name',
  'file-system',
  'chat-message',
  'post-date',
  'letter-date',
  'stated-by-person',
  'device-corrected',
] as const
export const TimeSource = z.enum(timeSources)
export type TimeSource = z.infer<typeof TimeSource>

/** The few values every photo list shows; `null` where the file does not say or does not say it well. */
export const MetadataSummary = z.strictObject({
  make: z.string().nullable(),
  model: z.string().nullable(),
  /** EXIF text as written, `YYYY:MM:DD HH:MM:SS`; null where absent or not a real date. */
  dateTimeOriginal: z.string().nullable(),
  createDate: z.string().nullable(),
  modifyDate: z.string().nullable(),
  offsetTimeOriginal: z.string().nullable(),
  subSecTimeOriginal: z.string().nullable(),
  orientation: z.int().nullable(),
  /** Signed degrees, WGS 84. */
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** Signed metres; below sea level is negative. */
  altitudeMeters: z.number().nullable(),
  /** What EXIF declares; may differ from the coded size. */
  exifWidth: z.int().nullable(),
  exifHeight: z.int().nullable(),
  /** Coded pixels, before any rotation. */
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type MetadataSummary = z.infer<typeof MetadataSummary>

/** The summary of a file nothing is known of. */
export const emptySummary: MetadataSummary = {
  make: null,
  model: null,
  dateTimeOriginal: null,
  createDate: null,
  modifyDate: null,
  offsetTimeOriginal: null,
  subSecTimeOriginal: null,
  orientation: null,
  latitude: null,
  longitude: null,
  altitudeMeters: null,
  exifWidth: null,
  exifHeight: null,
  width: null,
  height: null,
}

/** `present` · `absent` (neutral: messengers strip it) · `unreadable` (there, but damaged). */
export const ExifState = z.enum(['present', 'absent', 'unreadable'])
export type ExifState = z.infer<typeof ExifState>

/** A moment the file claims. `raw` as read; `utc` an ISO instant ending in Z only where the file itself states the offset. */
export const MetadataTime = z.strictObject({
  source: TimeSource,
  raw: z.string(),
  /** `+08:00` as stated by the file. */
  offset: z.string().nullable(),
  utc: z.string().nullable(),
  /** Always null here: a file never names a zone, a person assumes one. */
  zone: z.string().nullable(),
  /** A stable word on what the moment is, for example `received-or-saved`. */
  note: z.string().nullable(),
})
export type MetadataTime = z.infer<typeof MetadataTime>

/** One value as the file holds it: which block, which tag, the raw text, who read it. */
export const MetadataFact = z.strictObject({
  block: z.string(),
  tag: z.string(),
  raw: z.string(),
  reader: z.string(),
})
export type MetadataFact = z.infer<typeof MetadataFact>

export const SecondReading = z.strictObject({
  reader: z.string(),
  agrees: z.boolean(),
  differences: z.array(z.strictObject({ tag: z.string(), ours: z.string().nullable(), theirs: z.string().nullable() })),
})
export type SecondReading = z.infer<typeof SecondReading>

/** What the readers say about one file's bytes. The same bytes give the same reading on every machine. */
export const MetadataReading = z.strictObject({
  mediaType: z.string(),
  summary: MetadataSummary,
  exif: ExifState,
  times: z.array(MetadataTime),
  facts: z.array(MetadataFact),
  problems: z.array(Problem),
})
export type MetadataReading = z.infer<typeof MetadataReading>

/** A line of `netra metadata --json`, keys in printing order. */
export const MetadataReport = z.strictObject({
  path: z.string(),
  sha256: z.string().nullable(),
  sizeBytes: z.int().nullable(),
  mediaType: z.string().nullable(),
  summary: MetadataSummary,
  exif: ExifState,
  times: z.array(MetadataTime),
  facts: z.array(MetadataFact),
  problems: z.array(Problem),
  secondReader: SecondReading.nullable(),
})
export type MetadataReport = z.infer<typeof MetadataReport>
