import { MetadataFact, MetadataTime } from '../../contract/metadata.ts'

/** The date tags of EXIF and the source each speaks for (CIPA DC-008 §4.6.5, §4.6.8). */
const sourceOfTag = {
  DateTimeOriginal: 'exif-original',
  CreateDate: 'exif-digitised',
  ModifyDate: 'exif-modified',
} as const satisfies Readonly<Record<string, MetadataTime['source']>>

/**
 * Dates a file holds that are no dates, with their raw text: zeros, blanks, a thirteenth month.
 *
 * A reader reports moments only; what it could not stand behind is still a claim of the file, shown with why it says nothing.
 */
export function brokenDates(reading: unknown): MetadataTime[] {
  const { facts, times } = (reading ?? {}) as { facts?: unknown; times?: unknown }
  const told = new Set(
    MetadataTime.array()
      .safeParse(times)
      .data?.map((time) => time.source),
  )
  const all = MetadataFact.array().safeParse(facts).data ?? []
  return Object.entries(sourceOfTag).flatMap(([tag, source]): MetadataTime[] => {
    const fact = told.has(source) ? undefined : all.find((one) => one.tag === tag && one.block !== 'XMP')
    return fact === undefined ? [] : [{ source, raw: fact.raw, offset: null, utc: null, zone: null, note: null }]
  })
}
