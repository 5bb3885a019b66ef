import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1, startsWithText, untilNul } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, newContainerReading, ownReader, readerNote } from '../container/container-reading.ts'
import { noteDuration } from '../sound/note-duration.ts'
import { listRiffChunks } from '../sound/riff-chunks.ts'

/** Reads an AVI film of an older camera: length and size from its header, and the camera's date text as a fact. */
export async function readAvi(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  const header = (await listRiffChunks(window, 12, Math.min(window.size, 1024 * 1024))).find(({ id }) => id === 'LIST')
  const inside = header
    ? await listRiffChunks(window, header.body + 4, Math.min(window.size, header.body + header.length))
    : []
  const main = inside.find(({ id }) => id === 'avih')
  const bytes = main && (await window.read(main.body, 40))
  if (!bytes) {
    reading.notes.push(readerNote('container-damaged', { container: 'AVI' }))
    return reading
  }
  const view = viewOf(bytes)
  const seconds = (view.getUint32(0, true) * view.getUint32(16, true)) / 1_000_000
  if (seconds > 0) noteDuration(seconds, reading)
  const raw = `${view.getUint32(32, true)} x ${view.getUint32(36, true)}`
  reading.facts.push({ block: 'Media', tag: 'PictureSize', raw, reader: ownReader })
  await takeCodec(window, inside, reading)
  return reading
}

async function takeCodec(
  window: ByteWindow,
  inside: readonly { id: string; body: number }[],
  reading: ContainerReading,
): Promise<void> {
  for (const { id, body } of inside) {
    const head = id === 'IDIT' ? await window.read(body, 24) : id === 'LIST' ? await window.read(body, 20) : null
    if (!head) continue
    if (id === 'IDIT')
      reading.facts.push({ block: 'AVI', tag: 'IDIT', raw: bytesAsLatin1(untilNul(head)).trim(), reader: ownReader })
    else if (startsWithText(head, 'strlstrh') && startsWithText(head, 'vids', 12))
      reading.facts.push({ block: 'Media', tag: 'Codec', raw: bytesAsLatin1(head.subarray(16, 20)), reader: ownReader })
  }
}
