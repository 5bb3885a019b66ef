import { viewOf } from '../bytes/view-of.ts'
import { isRealMoment } from '../moments/real-moment.ts'
import { type ContainerReading, ownReader, readerNote } from './container-reading.ts'

/**
 * Takes the last-modification time of a PNG (`tIME`).
 *
 * The standard recommends universal time but the chunk does not state it, so no instant is claimed.
 */
export function takePngTime(body: Uint8Array, reading: ContainerReading): void {
  if (body.length < 7) return
  const view = viewOf(body)
  const clock = [view.getUint8(4), view.getUint8(5), view.getUint8(6)] as const
  const moment = { year: view.getUint16(0), month: view.getUint8(2), day: view.getUint8(3) }
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`
  const raw = `${date} ${clock.map(two).join(':')}`
  reading.facts.push({ block: 'PNG', tag: 'tIME', raw, reader: ownReader })
  if (!isRealMoment({ ...moment, hour: clock[0], minute: clock[1], second: clock[2] }))
    reading.notes.push(readerNote('date-invalid', { tag: 'tIME', raw }))
  else reading.times.push({ source: 'container', raw, offset: null, utc: null, zone: null, note: 'png-last-modified' })
}
