import { createByteCursor, readOrNull } from '../bytes/byte-cursor.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { type ContainerReading, ownReader } from '../container/container-reading.ts'
import { type IsoBox, listIsoBoxes } from '../container/iso-boxes.ts'
import { aacChannels } from './aac-channels.ts'
import { bodyOfBox, boxesInside } from './box-body.ts'

type Add = (tag: string, raw: string) => void

/** Takes what one track of a film says of itself: what it holds, its coding, its size or its sound (ISO/IEC 14496-12 §8.3 to §8.5). */
export async function takeTrack(
  window: ByteWindow,
  track: { box: IsoBox; number: number },
  reading: ContainerReading,
): Promise<void> {
  const add: Add = (tag, raw) => void reading.facts.push({ block: `Track${track.number}`, tag, raw, reader: ownReader })
  const { boxes } = await listIsoBoxes(window, { start: track.box.body, end: track.box.end, topLevel: false })
  const header = boxes.find((box) => box.type === 'tkhd')
  if (header) takeSize(await bodyOfBox(window, header), add)
  const media = await boxesInside(window, boxes, 'mdia')
  const handlerBox = media.find((box) => box.type === 'hdlr')
  const handler = handlerBox ? bytesAsLatin1((await bodyOfBox(window, handlerBox)).subarray(8, 12)) : ''
  if (handler !== '') add('Handler', handler)
  const samples = await boxesInside(window, await boxesInside(window, media, 'minf'), 'stbl')
  const descriptions = samples.find((box) => box.type === 'stsd')
  if (descriptions) takeCoding(await bodyOfBox(window, descriptions), handler, add)
}

/** A track's size stands in the last eight bytes of `tkhd` as 16.16 fixed-point numbers (§8.3.2). */
function takeSize(body: Uint8Array, add: Add): void {
  const size = readOrNull(() => {
    const cursor = createByteCursor(body, Math.max(0, body.length - 8))
    return { width: cursor.uint(4) / 65_536, height: cursor.uint(4) / 65_536 }
  })
  if (size && size.width !== 0 && size.height !== 0) add('PictureSize', `${size.width} x ${size.height}`)
}

/** The first sample description names the coding by four letters (§8.5.2); a sound also its channels and rate. */
function takeCoding(body: Uint8Array, handler: string, add: Add): void {
  readOrNull(() => {
    const cursor = createByteCursor(body, 12)
    const codec = cursor.text(4)
    if (/^[\x20-\x7e]{4}$/.test(codec)) add('Codec', codec.trim())
    if (handler !== 'soun') return
    cursor.skip(16)
    const stated = cursor.uint(2)
    const channels = (codec === 'mp4a' ? aacChannels(body.subarray(16)) : null) ?? stated
    cursor.skip(6)
    const sampleRate = cursor.uint(2)
    if (channels > 0) add('Channels', String(channels))
    if (sampleRate > 0) add('SampleRate', String(sampleRate))
  })
}
