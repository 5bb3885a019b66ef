import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1, untilNul } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from '../container/container-reading.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { noteDuration } from './note-duration.ts'
import { noteSound } from './note-sound.ts'
import { listRiffChunks } from './riff-chunks.ts'
import { takeRiffInfo } from './take-riff-info.ts'

const codecs: Readonly<Record<number, string>> = {
  1: 'PCM',
  3: 'PCM float',
  6: 'A-law',
  7: 'u-law',
  17: 'IMA ADPCM',
  85: 'MP3',
}

/** Reads a wave recording: coding, length, and what the recorder wrote beside it: its own date in a broadcast wave (EBU Tech 3285), texts of an `INFO` list. */
export async function readWave(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const chunks = await listRiffChunks(window, 12, window.size)
  const format = chunks.find((chunk) => chunk.id === 'fmt ')
  const data = chunks.find((chunk) => chunk.id === 'data')
  const bytes = format && (await window.read(format.body, 16))
  if (!bytes || !data || viewOf(bytes).getUint32(8, true) === 0) {
    reading.notes.push(readerNote('container-damaged', { container: 'WAV' }))
    return reading
  }
  const view = viewOf(bytes)
  const number = view.getUint16(0, true)
  const sampleRate = view.getUint32(4, true)
  noteSound(
    { codec: codecs[number] ?? `0x${number.toString(16)}`, channels: view.getUint16(2, true), sampleRate },
    reading,
  )
  const present = Math.min(data.length, window.size - data.body)
  // A recorder that was cut off never wrote the length; what is there is counted.
  if (present < data.length) reading.notes.push(readerNote('container-damaged', { container: 'WAV' }))
  noteDuration(present / view.getUint32(8, true), reading)
  const broadcast = chunks.find((chunk) => chunk.id === 'bext')
  if (broadcast) await takeBroadcastDate(window, broadcast.body, reading)
  await takeRiffInfo(window, chunks, reading)
  return reading
}

async function takeBroadcastDate(window: ByteWindow, body: number, reading: ContainerReading): Promise<void> {
  const bytes = await window.read(body, 338)
  if (!bytes) return
  const originator = bytesAsLatin1(untilNul(bytes.subarray(256, 288)))
  const [day, clock] = [
    bytesAsLatin1(untilNul(bytes.subarray(320, 330))),
    bytesAsLatin1(untilNul(bytes.subarray(330, 338))),
  ]
  const raw = `${day.replaceAll(/[:/.]/g, '-')} ${clock.replaceAll(/[-.]/g, ':')}`.trim()
  if (originator !== '') reading.facts.push({ block: 'BWF', tag: 'Originator', raw: originator, reader: ownReader })
  if (raw === '') return
  reading.facts.push({ block: 'BWF', tag: 'OriginationDate', raw: `${day} ${clock}`.trim(), reader: ownReader })
  const time = readIsoTime(raw)
  if (time) reading.times.push({ source: 'container', raw, ...time, zone: null, note: 'sound-recorded' })
  else reading.notes.push(readerNote('date-invalid', { tag: 'BWF:OriginationDate', raw }))
}
