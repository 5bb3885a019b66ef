import { byteSourceOf } from '../../../base/byte-source.ts'
import { mostTiffPages, tiffPages } from '../../pictures/tiff-pages.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { inOwnMemory } from '../bytes/own-memory.ts'
import { type ByteWindow, openByteWindow } from '../bytes/byte-window.ts'
import { readTiff } from '../exif/read-tiff.ts'
import { wholeNumbers } from '../exif/tiff-numbers.ts'
import type { TiffEntry, TiffReading } from '../exif/tiff-entry.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from './container-reading.ts'
import { iptcOfPhotoshop } from './iptc-of-photoshop.ts'
import { readJpeg } from './read-jpeg.ts'

const largestTiff = 256 * 1024 * 1024
const tags = {
  panasonicJpeg: 46,
  subfileType: 254,
  width: 256,
  height: 257,
  subPictures: 330,
  xmp: 700,
  iptc: 33_723,
  photoshop: 34_377,
}

/**
 * Reads a TIFF file: its first picture's size, and the metadata blocks its first directory holds (TIFF 6.0).
 *
 * The file is one EXIF block as a whole; a TIFF without camera tags says so by its `exif` state. In raw files the first
 * directory often is a preview: then no coded size is claimed. Panasonic's raw files hold a developed JPEG with EXIF of its own,
 * which is read as well.
 */
export async function readTiffFile(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const bytes = window.size > largestTiff ? null : await window.read(0, window.size)
  if (!bytes) {
    reading.notes.push(readerNote('too-large-to-read', { sizeBytes: window.size, limitBytes: largestTiff }))
    return { ...reading, exifDamaged: true }
  }
  const whole = inOwnMemory(bytes)
  const tiff = readTiff(whole)
  if (!tiff || saysSomething(tiff)) reading.exifBlocks.push(whole)
  const developed = tiff && startsWithText(whole, 'IIU\0') ? entryOf(tiff, tags.panasonicJpeg)?.value : null
  if (developed) await takeDeveloped(developed, reading)
  if (tiff) takeDirectory(tiff, reading)
  takePages(whole, reading)
  return reading
}

/** The blocks and the size of the JPEG inside a raw file. */
async function takeDeveloped(jpeg: Uint8Array, reading: ContainerReading): Promise<void> {
  const inside = await readJpeg(openByteWindow(byteSourceOf(jpeg), largestTiff, jpeg))
  reading.exifBlocks.push(...inside.exifBlocks)
  reading.isRaw = true
  reading.width = inside.width
  reading.height = inside.height
  reading.exifDamaged ||= inside.exifDamaged
  reading.xmpPackets.push(...inside.xmpPackets)
  reading.iptcBlocks.push(...inside.iptcBlocks)
  reading.facts.push(...inside.facts)
  reading.notes.push(...inside.notes)
}

/** How many pages it has, where it has more than one: a paper scanned into one file. */
function takePages(whole: Uint8Array, reading: ContainerReading): void {
  const { directories, ends } = tiffPages(whole)
  const count = directories.length
  if (count > 1) reading.facts.push({ block: 'TIFF', tag: 'PageCount', raw: String(count), reader: ownReader })
  if (ends === 'cut') reading.notes.push(readerNote('pages-cut', { limit: mostTiffPages }))
  if (ends === 'damaged') reading.notes.push(readerNote('container-damaged', { container: 'TIFF' }))
}

/** Whether the directories hold more than the description of the pixels. */
function saysSomething(tiff: TiffReading): boolean {
  const camera = [0x010e, 0x010f, 0x0110, 0x0112, 0x0131, 0x0132, 0x013b, 0x8298]
  return tiff.entries.some((entry) => entry.block !== 'IFD0' || camera.includes(entry.tag))
}

function takeDirectory(tiff: TiffReading, reading: ContainerReading): void {
  const find = (tag: number) => entryOf(tiff, tag)
  const isPreview = ((only(find(tags.subfileType)) ?? 0) & 1) === 1 || find(tags.subPictures) !== undefined
  const [width, height] = [only(find(tags.width)), only(find(tags.height))]
  if (reading.width === null && !isPreview && width && height) Object.assign(reading, { width, height })
  if (reading.width === null) reading.notes.push(readerNote('coded-size-unknown'))
  const xmp = find(tags.xmp)?.value
  if (xmp) reading.xmpPackets.push(xmp)
  const iptc = find(tags.iptc)?.value
  if (iptc) reading.iptcBlocks.push(iptc)
  const photoshop = find(tags.photoshop)?.value
  if (photoshop && !iptc) iptcOfPhotoshop(photoshop, reading)
}

function entryOf(tiff: TiffReading, tag: number): TiffEntry | undefined {
  return tiff.entries.find((entry) => entry.block === 'IFD0' && entry.tag === tag)
}

function only(entry: TiffEntry | undefined): number | null {
  const numbers = entry && wholeNumbers(entry)
  return numbers?.length === 1 ? (numbers[0] ?? null) : null
}
