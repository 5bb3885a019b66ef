import { bytesAsLatin1, untilNul } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { takeCredentialBox } from '../credentials/take-credential-box.ts'
import type { ExifPart } from '../exif/exif-block.ts'
import { describeBytes } from '../facts/shorten.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from './container-reading.ts'
import { cr3Size } from './cr3-size.ts'
import { type IsoBox, listIsoBoxes } from './iso-boxes.ts'

const canonNumber = '85c0b687820f11e08111f4ce462b6a48'
const xmpNumber = 'be7acfcb97a942e89c71999491e3afac'
const numberLength = 16
const largestPart = 16 * 1024 * 1024
/** A box of Canon's for each directory of EXIF; its maker's own notes (CMT3) are none of them. */
const directories: Readonly<Record<string, ExifPart['block']>> = { CMT1: 'IFD0', CMT2: 'ExifIFD', CMT4: 'GPS' }

/**
 * Reads Canon's CR3, an ISO base media file: EXIF stands directory by directory in boxes of the maker's own `uuid` box inside `moov`,
 * XMP in another `uuid` box beside it.
 *
 * A file that ends early gives what stands before the cut; one whose box of Canon's is missing has EXIF that cannot be read, not none.
 */
export async function readCr3(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const top = await listBoxes(window, { start: 0, end: window.size, topLevel: true }, reading)
  const parts: ExifPart[] = []
  for (const box of top) {
    if (box.type === 'moov') parts.push(...(await partsOfMovie(window, box, reading)))
    else if (box.type === 'uuid') await takeUuid(window, box, reading)
  }
  if (parts.length > 0) return { ...reading, isRaw: true, exifBlocks: [parts] }
  return { ...reading, exifDamaged: true, notes: [...reading.notes, readerNote('exif-unreadable')] }
}

async function partsOfMovie(window: ByteWindow, moov: IsoBox, reading: ContainerReading): Promise<ExifPart[]> {
  const inside = await listBoxes(window, { start: moov.body, end: moov.end, topLevel: false }, reading)
  const size = await cr3Size(window, inside)
  if (size && reading.width === null) Object.assign(reading, size)
  const parts: ExifPart[] = []
  for (const box of inside.filter(({ type }) => type === 'uuid'))
    if ((await numberOf(window, box)) === canonNumber) parts.push(...(await partsOfCanon(window, box, reading)))
  return parts
}

async function partsOfCanon(window: ByteWindow, canon: IsoBox, reading: ContainerReading): Promise<ExifPart[]> {
  const range = { start: canon.body + numberLength, end: canon.end, topLevel: false }
  const parts: ExifPart[] = []
  for (const box of await listBoxes(window, range, reading)) {
    const block = Object.hasOwn(directories, box.type) ? directories[box.type] : undefined
    if (!block && box.type !== 'CNCV' && box.type !== 'CMT3') continue
    const bytes = await bytesOf(window, box, reading)
    if (bytes && block) parts.push({ block, bytes })
    else if (bytes) reading.facts.push(factOf(box.type, bytes))
  }
  return parts
}

/** The version of the maker's coder as text; the maker's own notes by length and digest alone, as in any other picture. */
function factOf(type: string, bytes: Uint8Array): ContainerReading['facts'][number] {
  if (type === 'CMT3') return { block: 'CR3', tag: 'MakerNote', raw: describeBytes(bytes), reader: ownReader }
  const raw = cutTrailingBlanks(bytesAsLatin1(untilNul(bytes.subarray(0, 200))))
  return { block: 'CR3', tag: 'CompressorVersion', raw, reader: ownReader }
}

async function takeUuid(window: ByteWindow, box: IsoBox, reading: ContainerReading): Promise<void> {
  const head = box.end - box.body >= numberLength ? await window.read(box.body, numberLength) : null
  if (!head) return
  takeCredentialBox(head, box, reading)
  if (Buffer.from(head).toString('hex') !== xmpNumber) return
  const packet = await bytesOf(window, { ...box, body: box.body + numberLength }, reading)
  if (packet) reading.xmpPackets.push(packet)
}

async function numberOf(window: ByteWindow, box: IsoBox): Promise<string> {
  const head = box.end - box.body >= numberLength ? await window.read(box.body, numberLength) : null
  return Buffer.from(head ?? []).toString('hex')
}

async function bytesOf(window: ByteWindow, box: IsoBox, reading: ContainerReading): Promise<Uint8Array | null> {
  const sizeBytes = box.end - box.body
  if (sizeBytes <= largestPart) return window.read(box.body, sizeBytes)
  reading.notes.push(readerNote('too-large-to-read', { sizeBytes, limitBytes: largestPart }))
  return null
}

async function listBoxes(
  window: ByteWindow,
  range: { start: number; end: number; topLevel: boolean },
  reading: ContainerReading,
): Promise<IsoBox[]> {
  const { boxes, whole } = await listIsoBoxes(window, range)
  if (!whole) reading.notes.push(readerNote('container-damaged', { container: 'CR3' }))
  return boxes
}
