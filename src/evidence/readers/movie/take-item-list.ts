import { addTextFact } from '../container/add-text-fact.ts'
import type { ContainerReading } from '../container/container-reading.ts'
import { listBoxesOf } from '../container/iso-boxes.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'

const textType = 1

/**
 * Takes the tags music and conversion programs write (`udta/meta/ilst`): title, program, day. Only UTF-8 texts are read; a
 * cover picture stays where it is.
 */
export function takeItemList(meta: Uint8Array, reading: ContainerReading): void {
  const list = listBoxesOf(meta, 4).boxes.find((box) => box.type === 'ilst')
  if (!list) return
  for (const item of listBoxesOf(meta.subarray(0, list.end), list.body).boxes) {
    const data = listBoxesOf(meta.subarray(0, item.end), item.body).boxes.find((box) => box.type === 'data')
    if (!data || data.end - data.body < 8 || viewOf(meta).getUint32(data.body) !== textType) continue
    const bytes = meta.subarray(data.body + 8, data.end)
    addTextFact(reading, { block: 'ItemList', tag: item.type, bytes })
    const raw = bytesAsLatin1(bytes).trim()
    const time = item.type === '\u00a9day' ? readIsoTime(raw) : null
    if (time)
      reading.times.push({ source: 'container', raw, offset: time.offset, utc: time.utc, zone: null, note: 'film-day' })
  }
}
