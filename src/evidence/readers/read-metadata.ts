import type { MetadataFact, MetadataTime } from '../../contract/metadata.ts'
import type { MetadataFindings } from '../../contract/reader-answer.ts'
import type { ReaderNote } from '../../contract/reader-problem.ts'
import type { ByteWindow } from './bytes/byte-window.ts'
import { type ContainerReading, readerNote } from './container/container-reading.ts'
import { type ExifReading, nothingRead } from './exif/exif-reading.ts'
import { readExif } from './exif/read-exif.ts'
import { inReadingOrder } from './facts/in-reading-order.ts'
import { fileNameTimes } from './file-name/file-name-times.ts'
import { readIptc } from './iptc/read-iptc.ts'
import { typeNotes } from './kind-findings.ts'
import { mergeExif } from './merge-exif.ts'
import { readContainer } from './read-container.ts'
import { readXmp } from './xmp/read-xmp.ts'

/** What readers of documents add to a reading. */
export type DocumentFindings = { facts: MetadataFact[]; times: MetadataTime[]; notes: ReaderNote[] }

/**
 * Reads what one file's bytes say about themselves: kind, size, EXIF, XMP, IPTC, container and file name, each value with
 * the block it stands in.
 *
 * The same bytes and name give the same findings on every machine, in every zone and locale. `name` is used for the claim
 * of its extension and the times it claims, never for deciding what the file is.
 */
export async function readMetadata(from: {
  window: ByteWindow
  mediaType: string
  name: string | null
  document: DocumentFindings | null
}): Promise<MetadataFindings> {
  const { window, mediaType, name, document } = from
  const container = await readContainer(window, mediaType)
  const exif = await readExifBlocks(container)
  const parts = [container, exif, ...otherBlocks(container, exif), ...(document ? [document] : [])]
  const notes = [...typeNotes(mediaType, name), ...parts.flatMap((part) => part.notes), ...sizeNotes(container, exif)]
  return inReadingOrder({
    mediaType,
    summary: summaryOf(container, exif),
    exif: exif.state,
    times: [...parts.flatMap((part) => part.times), ...(name === null ? [] : fileNameTimes(name))],
    facts: parts.flatMap((part) => part.facts),
    notes,
  })
}

/** What EXIF says; of a film or sound, which has none, what its own header says of device and place. */
function summaryOf(container: ContainerReading, exif: ExifReading): MetadataFindings['summary'] {
  const { width, height, device, place } = container
  const summary = { ...exif.summary, width, height }
  if (exif.state === 'present') return summary
  return { ...summary, ...device, ...(place === null || place === 'several' ? {} : place) }
}

async function readExifBlocks(container: ContainerReading): Promise<ExifReading> {
  const readings: ExifReading[] = []
  for (const block of container.exifBlocks) readings.push(await readExif(block))
  if (readings.length === 0 && container.exifDamaged) return nothingRead('unreadable')
  return mergeExif(readings, container.isRaw)
}

function otherBlocks(container: ContainerReading, exif: ExifReading): DocumentFindings[] {
  const xmp = container.xmpPackets.map(readXmp)
  const iptc = container.iptcBlocks.map(readIptc)
  const hasGps = exif.facts.some((fact) => fact.block === 'GPS' && fact.tag === 'GPSLatitude')
  const remark = !hasGps && xmp.some((reading) => reading.hasPosition) ? [readerNote('gps-only-in-xmp')] : []
  return [...xmp, ...iptc, { facts: [], times: [], notes: remark }]
}

/** EXIF keeps the size of the shutter; a coded size that differs is a trace of cropping, scaling or turning. */
function sizeNotes(container: ContainerReading, exif: ExifReading): ReaderNote[] {
  const { width, height } = container
  const { exifWidth, exifHeight } = exif.summary
  if (container.isRaw || width === null || height === null || exifWidth === null || exifHeight === null) return []
  if (width === exifWidth && height === exifHeight) return []
  return [readerNote('size-differs', { exifWidth, exifHeight, width, height })]
}
