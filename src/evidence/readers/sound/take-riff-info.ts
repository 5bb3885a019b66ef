import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1, startsWithText } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { addTextFact } from '../container/add-text-fact.ts'
import { type ContainerReading, readerNote } from '../container/container-reading.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { listRiffChunks, type RiffChunk } from './riff-chunks.ts'

const largestText = 64 * 1024
const mostTexts = 100

/** Takes the texts a recorder wrote into the `INFO` list of a RIFF file: title, program, and the day it was made (`ICRD`). */
export async function takeRiffInfo(
  window: ByteWindow,
  chunks: readonly RiffChunk[],
  reading: ContainerReading,
): Promise<void> {
  for (const { id, body, length } of chunks) {
    const kind = id === 'LIST' ? await window.read(body, 4) : null
    if (!kind || !startsWithText(kind, 'INFO')) continue
    const texts = await listRiffChunks(window, body + 4, Math.min(window.size, body + length))
    for (const text of texts.slice(0, mostTexts)) await takeText(window, text, reading)
  }
}

async function takeText(window: ByteWindow, text: RiffChunk, reading: ContainerReading): Promise<void> {
  const bytes = text.length <= largestText ? await window.read(text.body, text.length) : null
  if (!bytes || !/^[A-Z0-9]{4}$/.test(text.id)) return
  addTextFact(reading, { block: 'RIFF', tag: text.id, bytes })
  const raw = cutTrailingBlanks(bytesAsLatin1(bytes)).slice(0, 100)
  if (text.id !== 'ICRD' || raw === '') return
  const time = readIsoTime(raw)
  if (time) reading.times.push({ source: 'container', raw, ...time, zone: null, note: 'sound-recorded' })
  else reading.notes.push(readerNote('date-invalid', { tag: 'RIFF:ICRD', raw }))
}
