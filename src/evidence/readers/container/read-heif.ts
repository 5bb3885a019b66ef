import { readOrNull } from '../bytes/byte-cursor.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { joinBytes } from '../bytes/join-bytes.ts'
import { takeCredentialBox } from '../credentials/take-credential-box.ts'
import { type ContainerReading, newContainerReading, readerNote } from './container-reading.ts'
import { exifOfHeifItem } from './exif-of-heif-item.ts'
import { type HeifItem, heifDescriptions, heifItems, heifPrimaryItem } from './heif-items.ts'
import { type HeifLocation, heifLocations } from './heif-locations.ts'
import { heifSize } from './heif-size.ts'
import { type IsoBox, listBoxesOf, listIsoBoxes } from './iso-boxes.ts'

const largestMeta = 16 * 1024 * 1024
const largestItem = 16 * 1024 * 1024

/** The `meta` box in memory, its children, and what they say. */
type HeifMeta = {
  bytes: Uint8Array
  items: HeifItem[]
  primary: number
  locations: Map<number, HeifLocation>
  descriptions: Map<number, number[]>
  idat: IsoBox | undefined
  iprp: IsoBox | undefined
}

/**
 * Reads the items of a HEIF picture of any brand (HEIC, HIF, AVIF): coded size of the primary item, EXIF and XMP items.
 *
 * Items that say they describe another picture than the primary one are left out. Rotation (`irot`) is not applied.
 */
export async function readHeif(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const top = await listIsoBoxes(window, { start: 0, end: window.size, topLevel: true })
  const box = top.boxes.find((one) => one.type === 'meta')
  const bytes = box && box.end - box.body <= largestMeta ? await window.read(box.body, box.end - box.body) : null
  const meta = bytes && readOrNull(() => readMeta(bytes))
  if (!top.whole || !meta) reading.notes.push(readerNote('container-damaged', { container: 'HEIF' }))
  for (const one of top.boxes.filter(({ type, body, end }) => type === 'uuid' && end - body >= 16))
    takeCredentialBox((await window.read(one.body, 16)) ?? new Uint8Array(0), one, reading)
  if (!meta) return { ...reading, exifDamaged: true }
  const size = meta.iprp ? readOrNull(() => meta.iprp && heifSize(meta.bytes, meta.iprp, meta.primary)) : null
  reading.width = size?.width ?? null
  reading.height = size?.height ?? null
  for (const item of meta.items) await takeItem(window, { meta, item }, reading)
  return reading
}

function readMeta(bytes: Uint8Array): HeifMeta {
  const { boxes } = listBoxesOf(bytes, 4)
  const find = (type: string) => boxes.find((box) => box.type === type)
  const [pitm, iinf, iloc, iref] = [find('pitm'), find('iinf'), find('iloc'), find('iref')]
  if (!pitm || !iinf) throw new RangeError('no picture')
  return {
    bytes,
    items: heifItems(bytes, iinf),
    primary: heifPrimaryItem(bytes, pitm),
    locations: iloc ? heifLocations(bytes, iloc) : new Map(),
    descriptions: iref ? heifDescriptions(bytes, iref) : new Map(),
    idat: find('idat'),
    iprp: find('iprp'),
  }
}

async function takeItem(
  window: ByteWindow,
  from: { meta: HeifMeta; item: HeifItem },
  reading: ContainerReading,
): Promise<void> {
  const { meta, item } = from
  const isXmp = item.type === 'mime' && item.contentType === 'application/rdf+xml'
  const about = meta.descriptions.get(item.id)
  if ((item.type !== 'Exif' && !isXmp) || (about && !about.includes(meta.primary))) return
  const body = await itemBytes(window, meta, item.id)
  if (isXmp && body) reading.xmpPackets.push(body)
  else if (isXmp) reading.notes.push(readerNote('xmp-damaged'))
  else exifOfHeifItem(body, reading)
}

async function itemBytes(window: ByteWindow, meta: HeifMeta, id: number): Promise<Uint8Array | null> {
  const location = meta.locations.get(id)
  if (!location || location.inside === 'elsewhere' || location.extents.length === 0) return null
  const pieces: Uint8Array[] = []
  let total = 0
  for (const { offset, length } of location.extents) {
    total += length
    if (total > largestItem) return null
    const piece = location.inside === 'file' ? await window.read(offset, length) : pieceOfIdat(meta, offset, length)
    if (!piece) return null
    pieces.push(piece)
  }
  return joinBytes(pieces)
}

function pieceOfIdat(meta: HeifMeta, offset: number, length: number): Uint8Array | null {
  if (!meta.idat || meta.idat.body + offset + length > meta.idat.end) return null
  return meta.bytes.subarray(meta.idat.body + offset, meta.idat.body + offset + length)
}
