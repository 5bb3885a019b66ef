import type { MetadataFact } from '../../../contract/metadata.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { ownReader } from './container-reading.ts'

const mostEntries = 256
/** Each is a height and a width. */
const sizeTags: Readonly<Record<number, string>> = { 0x100: 'RawImageFullSize', 0x111: 'RawImageCroppedSize' }

/**
 * The sizes of the sensor a RAF states in its own directory: entries of a tag, a length and as many bytes.
 *
 * No more than 256 entries are looked at, and an entry that runs past the end of the file ends the list.
 */
export async function rafSizes(window: ByteWindow, directory: number): Promise<MetadataFact[]> {
  const head = directory > 0 ? await window.read(directory, 4) : null
  const facts: MetadataFact[] = []
  let at = directory + 4
  for (let left = head ? Math.min(viewOf(head).getUint32(0), mostEntries) : 0; left > 0; left -= 1) {
    const entry = await window.read(at, 4)
    if (!entry) break
    const [tag, length] = [viewOf(entry).getUint16(0), viewOf(entry).getUint16(2)]
    const name = sizeTags[tag]
    const value = name !== undefined && length === 4 ? await window.read(at + 4, 4) : null
    if (value && name !== undefined) {
      const view = viewOf(value)
      facts.push({ block: 'RAF', tag: name, raw: `${view.getUint16(2)} x ${view.getUint16(0)}`, reader: ownReader })
    }
    at += 4 + length
  }
  return facts
}
