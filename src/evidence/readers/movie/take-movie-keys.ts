import { takeFilmPlace } from './take-film-place.ts'
import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { addTextFact } from '../container/add-text-fact.ts'
import { bytesAsUtf8 } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { type ContainerReading, readerNote } from '../container/container-reading.ts'
import { listBoxesOf } from '../container/iso-boxes.ts'

const creationKey = 'com.apple.quicktime.creationdate'
const placeKey = 'com.apple.quicktime.location.ISO6709'
const makerKeys = ['com.apple.quicktime.make', 'com.android.manufacturer']
const modelKeys = ['com.apple.quicktime.model', 'com.android.model']
const textType = 1

/**
 * Takes the metadata keys of a QuickTime movie (`meta` with `keys` and `ilst`): maker, software, place, creation date.
 *
 * Only UTF-8 values are read. The creation date states its own offset and becomes a time claim of the container.
 */
export function takeMovieKeys(body: Uint8Array, reading: ContainerReading): void {
  // ISO files give `meta` four bytes of version and flags that QuickTime leaves out.
  const children = [listBoxesOf(body), listBoxesOf(body, 4)].find(({ boxes }) =>
    boxes.some((box) => box.type === 'keys'),
  )
  const keysBox = children?.boxes.find((box) => box.type === 'keys')
  const list = children?.boxes.find((box) => box.type === 'ilst')
  if (!keysBox || !list) return
  const keys = readOrNull(() => keyNames(body.subarray(keysBox.body, keysBox.end)))
  if (!keys) return void reading.notes.push(readerNote('container-damaged', { container: 'MP4' }))
  for (const item of listBoxesOf(body.subarray(0, list.end), list.body).boxes) {
    const key = keys[viewOf(body).getUint32(item.start + 4) - 1]
    const data = listBoxesOf(body.subarray(0, item.end), item.body).boxes.find((box) => box.type === 'data')
    if (!key || !data || data.end - data.body < 8) continue
    if (viewOf(body).getUint32(data.body) === textType) takeKey(key, body.subarray(data.body + 8, data.end), reading)
  }
}

function keyNames(body: Uint8Array): string[] {
  const cursor = createByteCursor(body)
  cursor.skip(4)
  const names: string[] = []
  for (let count = cursor.uint(4); count > 0; count -= 1) {
    const size = cursor.uint(4)
    cursor.skip(4)
    names.push(cursor.text(size - 8))
  }
  return names
}

function takeKey(key: string, value: Uint8Array, reading: ContainerReading): void {
  addTextFact(reading, { block: 'QuickTimeKeys', tag: key, bytes: value })
  const raw = bytesAsUtf8(value)
  if (key === placeKey) takeFilmPlace(raw ?? '', reading)
  if (makerKeys.includes(key)) reading.device.make ??= raw
  if (modelKeys.includes(key)) reading.device.model ??= raw
  if (key !== creationKey) return
  const time = raw === null ? null : readIsoTime(raw)
  if (raw === null || !time) reading.notes.push(readerNote('date-invalid', { tag: key, raw: raw ?? '' }))
  else
    reading.times.push({
      source: 'container',
      raw,
      offset: time.offset,
      utc: time.utc,
      zone: null,
      note: 'quicktime-creation-date',
    })
}
