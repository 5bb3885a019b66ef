import { bytesAsLatin1, untilNul } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { viewOf } from '../bytes/view-of.ts'
import { windowWithin } from '../bytes/window-within.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from './container-reading.ts'
import { rafSizes } from './raf-sizes.ts'
import { readJpeg } from './read-jpeg.ts'

const headLength = 108
const places = { version: 16, camera: 28, jpeg: 84, directory: 92 }

/**
 * Reads Fujifilm's RAF: a head that says where a developed JPEG lies, whose EXIF is the EXIF of the file, and where a directory of
 * the sensor's sizes lies.
 *
 * The coded size is that of the JPEG; the sensor's are facts. A JPEG that runs past the end is read as far as it goes.
 */
export async function readRaf(window: ByteWindow): Promise<ContainerReading> {
  const head = await window.read(0, headLength)
  if (!head) return withoutPicture(newContainerReading())
  const view = viewOf(head)
  const [start, length] = [view.getUint32(places.jpeg), view.getUint32(places.jpeg + 4)]
  const facts = [...headFacts(head), ...(await rafSizes(window, view.getUint32(places.directory)))]
  const left = Math.min(length, window.size - start)
  const mark = start >= headLength && left > 3 ? await window.read(start, 3) : null
  if (mark?.[0] !== 0xff || mark[1] !== 0xd8 || mark[2] !== 0xff)
    return withoutPicture({ ...newContainerReading(), facts })
  const reading = await readJpeg(windowWithin(window, start, left))
  if (left < length) noteDamage(reading)
  // Cut inside the head of its JPEG a file has lost the EXIF that every camera of this make writes there.
  const lost = reading.exifBlocks.length === 0 && reading.notes.length > 0
  return { ...reading, isRaw: true, exifDamaged: reading.exifDamaged || lost, facts: [...reading.facts, ...facts] }
}

function withoutPicture(reading: ContainerReading): ContainerReading {
  noteDamage(reading)
  return { ...reading, exifDamaged: true }
}

function noteDamage(reading: ContainerReading): void {
  reading.notes.push(readerNote('container-damaged', { container: 'RAF' }))
}

function headFacts(head: Uint8Array): ContainerReading['facts'] {
  const fact = (tag: string, from: number, length: number) => {
    const raw = cutTrailingBlanks(bytesAsLatin1(untilNul(head.subarray(from, from + length))))
    return raw === '' ? [] : [{ block: 'RAF', tag, raw, reader: ownReader }]
  }
  return [...fact('Version', places.version, 4), ...fact('Camera', places.camera, 32)]
}
