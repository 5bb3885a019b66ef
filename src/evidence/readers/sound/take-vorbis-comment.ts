import { readOrNull } from '../bytes/byte-cursor.ts'
import { viewOf } from '../bytes/view-of.ts'
import { addTextFact } from '../container/add-text-fact.ts'
import { type ContainerReading, readerNote } from '../container/container-reading.ts'
import { bytesAsUtf8 } from '../bytes/byte-text.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'

const mostComments = 200
const timeTags = ['DATE', 'CREATION_TIME']

/** Takes the tags of an Ogg or FLAC sound (Vorbis I §5): the program that wrote it, and `NAME=value` texts in UTF-8. */
export function takeVorbisComment(bytes: Uint8Array, reading: ContainerReading): void {
  const comments = readOrNull(() => listComments(bytes))
  if (!comments) return void reading.notes.push(readerNote('container-damaged', { container: 'Vorbis' }))
  addTextFact(reading, { block: 'Vorbis', tag: 'Vendor', bytes: comments.vendor })
  for (const comment of comments.list) {
    const equals = comment.indexOf(0x3d)
    const name = (bytesAsUtf8(comment.subarray(0, Math.max(0, equals))) ?? '').toUpperCase()
    // A cover picture is no text.
    if (name === '' || name === 'METADATA_BLOCK_PICTURE') continue
    const value = comment.subarray(equals + 1)
    addTextFact(reading, { block: 'Vorbis', tag: name.slice(0, 100), bytes: value })
    const raw = bytesAsUtf8(value) ?? ''
    const time = timeTags.includes(name) ? readIsoTime(raw) : null
    if (time)
      reading.times.push({
        source: 'container',
        raw,
        offset: time.offset,
        utc: time.utc,
        zone: null,
        note: 'sound-tagged',
      })
  }
}

function listComments(bytes: Uint8Array): { vendor: Uint8Array; list: Uint8Array[] } {
  const view = viewOf(bytes)
  let at = 0
  const take = (): Uint8Array => {
    const length = view.getUint32(at, true)
    if (at + 4 + length > bytes.length) throw new RangeError('past the end')
    at += 4 + length
    return bytes.subarray(at - length, at)
  }
  const vendor = take()
  const count = Math.min(view.getUint32(at, true), mostComments)
  at += 4
  const list: Uint8Array[] = []
  while (list.length < count) list.push(take())
  return { vendor, list }
}
