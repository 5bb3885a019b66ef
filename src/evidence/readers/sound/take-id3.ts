import { bytesAsLatin1, bytesAsUtf8, startsWithText } from '../bytes/byte-text.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { viewOf } from '../bytes/view-of.ts'
import { type ContainerReading, ownReader, readerNote } from '../container/container-reading.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'

const largestTag = 4 * 1024 * 1024
const mostFrames = 500
/** When it was recorded, when it was encoded, when it was tagged. */
const timeFrames: Readonly<Record<string, string>> = {
  TDRC: 'sound-recorded',
  TDEN: 'sound-encoded',
  TDTG: 'sound-tagged',
}

/** How many bytes an ID3v2 tag at the start takes, its header included; 0 where there is none. */
export function id3Length(head: Uint8Array): number {
  if (head.length < 10 || !startsWithText(head, 'ID3')) return 0
  return 10 + sevenBits(head, 6) + ((head[5] ?? 0) & 0x10 ? 10 : 0)
}

/** Takes the text frames of an ID3v2.3 or 2.4 tag; pictures and other frames stay where they are. */
export async function takeId3(window: ByteWindow, reading: ContainerReading): Promise<void> {
  const head = (await window.read(0, 10)) ?? new Uint8Array(0)
  const [version = 0, flags = 0] = [head[3], head[5]]
  const bytes = await window.read(10, Math.min(sevenBits(head, 6), largestTag, Math.max(0, window.size - 10)))
  // Tags of version 2.2, and tags with bytes stuffed against false starts, are rare and not read.
  if (!bytes || (version !== 3 && version !== 4) || (flags & 0xc0) !== 0) return
  let at = 0
  for (let count = 0; count < mostFrames && at + 10 <= bytes.length; count += 1) {
    const id = bytesAsLatin1(bytes.subarray(at, at + 4))
    const length = version === 4 ? sevenBits(bytes, at + 4) : viewOf(bytes).getUint32(at + 4)
    if (!/^[A-Z0-9]{4}$/.test(id)) break
    if (at + 10 + length > bytes.length)
      return void reading.notes.push(readerNote('container-damaged', { container: 'ID3' }))
    if (id.startsWith('T')) takeText(id, bytes.subarray(at + 10, at + 10 + length), reading)
    at += 10 + length
  }
}

function takeText(id: string, content: Uint8Array, reading: ContainerReading): void {
  const raw = cutTrailingBlanks(decode(content))
  if (raw === '') return
  reading.facts.push({ block: 'ID3', tag: id, raw: shortenText(raw), reader: ownReader })
  const role = Object.hasOwn(timeFrames, id) ? timeFrames[id] : undefined
  const time = role === undefined ? null : readIsoTime(raw)
  if (time && role !== undefined) reading.times.push({ source: 'container', raw, ...time, zone: null, note: role })
}

/** The first byte names the character set: Latin-1, UTF-16 with a mark, UTF-16 without, UTF-8. */
function decode(content: Uint8Array): string {
  const text = content.subarray(1)
  if (content[0] === 1) return new TextDecoder(text[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(text)
  if (content[0] === 2) return new TextDecoder('utf-16be').decode(text)
  return (content[0] === 3 ? bytesAsUtf8(text) : null) ?? bytesAsLatin1(text)
}

function sevenBits(bytes: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + ((bytes[at + index] ?? 0) & 0x7f), 0)
}
