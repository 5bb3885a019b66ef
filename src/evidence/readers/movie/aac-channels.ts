import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { listBoxesOf } from '../container/iso-boxes.ts'

/** How far into a sample entry of sound its boxes begin, by the version QuickTime gave the entry; head of the box not counted. */
const boxesAt = [28, 44, 64]
const [elementary, coder, specific] = [3, 4, 5]
/** Channels by the number AAC gives their arrangement (ISO/IEC 14496-3 table 1.19); 0 says it elsewhere. */
const channelsOf = [0, 1, 2, 3, 4, 5, 6, 8]

/**
 * How many channels an AAC sound has by the configuration of its coder (`esds`, ISO/IEC 14496-14 §5.6); null where none is stated there.
 *
 * The entry itself says 2 whatever the sound is: the format lays that down.
 */
export function aacChannels(entry: Uint8Array): number | null {
  const version = readOrNull(() => createByteCursor(entry, 8).uint(2))
  const at = version === null ? undefined : boxesAt[version]
  if (at === undefined) return null
  const box = listBoxesOf(entry, at).boxes.find(({ type }) => type === 'esds')
  return box ? readOrNull(() => channelsOfDescriptor(entry.subarray(box.body + 4, box.end))) : null
}

function channelsOfDescriptor(bytes: Uint8Array): number | null {
  const cursor = createByteCursor(bytes)
  const open = (wanted: number): boolean => {
    if (cursor.uint(1) !== wanted) return false
    // A length of up to four bytes, of which the last has no high bit.
    for (let count = 0; count < 4 && cursor.uint(1) >= 0x80; count += 1);
    return true
  }
  if (!open(elementary)) return null
  cursor.skip(2)
  // Three optional fields would stand here; files have none of them.
  if ((cursor.uint(1) & 0xe0) !== 0 || !open(coder)) return null
  cursor.skip(13)
  if (!open(specific)) return null
  const bits = cursor.uint(2)
  const [kind, frequency] = [bits >> 11, (bits >> 7) & 15]
  if (kind === 31 || frequency === 15) return null
  return channelsOf[(bits >> 3) & 15] || null
}
