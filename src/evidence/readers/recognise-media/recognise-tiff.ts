import { marksSensor, sensorTags } from '../../pictures/sensor-marks.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { startsWithText } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { readTagDirectory, type TagDirectory } from './tag-directory.ts'

const tags = { make: 0x10f, subDirectories: 0x14a }
const mostDirectories = 16

/** Kinds by maker, for pictures that hold a sensor's pixels; the beginning of the maker's name in capitals. */
const kindsByMake: readonly (readonly [string, string])[] = [
  ['NIKON', 'image/x-nikon-nef'],
  ['SONY', 'image/x-sony-arw'],
  ['PENTAX', 'image/x-pentax-pef'],
  ['RICOH', 'image/x-pentax-pef'],
  ['SAMSUNG', 'image/x-samsung-srw'],
  ['HASSELBLAD', 'image/x-hasselblad-3fr'],
  ['EASTMAN KODAK', 'image/x-kodak-dcr'],
  ['KODAK', 'image/x-kodak-dcr'],
  ['SEIKO EPSON', 'image/x-epson-erf'],
  ['MAMIYA', 'image/x-mamiya-mef'],
]

/**
 * Tells the raw formats that are TIFF inside from plain TIFF: by their marks at the start, and by a directory that holds a sensor's
 * pixels together with the maker's name.
 *
 * The maker's name alone says nothing: a picture that was developed and saved as TIFF keeps it.
 */
export async function recogniseTiff(window: ByteWindow): Promise<string> {
  const head = await window.read(0, Math.min(16, window.size))
  if (!head) return 'image/tiff'
  if (startsWithText(head, 'IIR') || startsWithText(head, 'MMOR')) return 'image/x-olympus-orf'
  if (startsWithText(head, 'IIU\0')) return 'image/x-panasonic-rw2'
  if (startsWithText(head, 'CR\u0002', 8)) return 'image/x-canon-cr2'
  if (head.length < 8) return 'image/tiff'
  const littleEndian = head[0] === 0x49
  const first = await readTagDirectory(window, viewOf(head).getUint32(4, littleEndian), littleEndian)
  if (first?.has(sensorTags.dngVersion)) return 'image/x-adobe-dng'
  const make = first ? await first.text(tags.make) : null
  const kind = make === null ? undefined : kindsByMake.find(([start]) => make.toUpperCase().startsWith(start))?.[1]
  return kind !== undefined && first && (await holdsSensor(window, first, littleEndian)) ? kind : 'image/tiff'
}

/** Whether the first directory, one behind it, or one it points to holds a sensor's pixels; each is looked at once. */
async function holdsSensor(window: ByteWindow, first: TagDirectory, littleEndian: boolean): Promise<boolean> {
  const seen = new Set<number>()
  const waiting: TagDirectory[] = [first]
  for (let directory = waiting.shift(); directory; directory = waiting.shift()) {
    const { number } = directory
    if (marksSensor(number)) return true
    for (const offset of [directory.next, ...(await directory.offsets(tags.subDirectories))]) {
      if (offset === 0 || seen.has(offset) || seen.size >= mostDirectories) continue
      seen.add(offset)
      const next = await readTagDirectory(window, offset, littleEndian)
      if (next) waiting.push(next)
    }
  }
  return false
}
