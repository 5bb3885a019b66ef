import { crc32 } from 'node:zlib'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { bytesAsLatin1 } from '../bytes/byte-text.ts'
import { viewOf } from '../bytes/view-of.ts'
import { noteCredentials } from '../credentials/note-credentials.ts'
import { type ContainerReading, newContainerReading, readerNote } from './container-reading.ts'
import { readPngText } from './read-png-text.ts'
import { takePngTime } from './take-png-time.ts'

const longestChunk = 16 * 1024 * 1024
const mostChunks = 100_000
const textChunks = ['tEXt', 'zTXt', 'iTXt']

type PngChunk = { type: string; offset: number; length: number }

/**
 * Reads the chunks of a PNG (W3C PNG, third edition): size from IHDR, EXIF from eXIf or a raw profile, XMP from iTXt.
 *
 * Picture data is stepped over; chunks that are read have their checksum held against them.
 */
export async function readPng(window: ByteWindow): Promise<ContainerReading> {
  const reading = newContainerReading()
  let offset: number | null = 8
  for (let count = 0; offset !== null; count += 1)
    offset = count > mostChunks ? noteDamage(reading) : await readChunk(window, offset, reading)
  return reading
}

/** Reads the chunk at `offset`; answers where the next begins, or null at IEND or damage. */
async function readChunk(window: ByteWindow, offset: number, reading: ContainerReading): Promise<number | null> {
  const head = await window.read(offset, 8)
  if (!head) return noteDamage(reading)
  const chunk = { type: bytesAsLatin1(head.subarray(4)), offset, length: viewOf(head).getUint32(0) }
  const next = offset + 12 + chunk.length
  if (!/^[A-Za-z]{4}$/.test(chunk.type) || next > window.size) {
    // Cut within its EXIF: there was one, and it cannot be read.
    if (chunk.type === 'eXIf') reading.exifDamaged = true
    return noteDamage(reading)
  }
  if (isWanted(chunk.type)) await takeChunk(window, chunk, reading)
  if (chunk.type === 'caBX') noteCredentials(chunk.length, reading)
  return chunk.type === 'IEND' ? null : next
}

function noteDamage(reading: ContainerReading): null {
  reading.notes.push(readerNote('container-damaged', { container: 'PNG' }))
  return null
}

function isWanted(type: string): boolean {
  return type === 'IHDR' || type === 'eXIf' || type === 'tIME' || textChunks.includes(type)
}

async function takeChunk(window: ByteWindow, chunk: PngChunk, reading: ContainerReading): Promise<void> {
  const whole = chunk.length > longestChunk ? null : await window.read(chunk.offset + 4, chunk.length + 8)
  if (!whole) {
    if (chunk.type === 'eXIf') reading.exifDamaged = true
    reading.notes.push(readerNote('container-damaged', { container: 'PNG' }))
    return
  }
  const stated = viewOf(whole).getUint32(chunk.length + 4)
  if (stated !== crc32(whole.subarray(0, chunk.length + 4))) noteDamage(reading)
  takeBody(chunk.type, whole.subarray(4, chunk.length + 4), reading)
}

function takeBody(type: string, body: Uint8Array, reading: ContainerReading): void {
  if (type === 'IHDR') takeSize(body, reading)
  else if (type === 'eXIf') reading.exifBlocks.push(body)
  else if (type === 'tIME') takePngTime(body, reading)
  else readPngText(type, body, reading)
}

function takeSize(body: Uint8Array, reading: ContainerReading): void {
  if (body.length < 8) return
  const width = viewOf(body).getUint32(0)
  const height = viewOf(body).getUint32(4)
  if (width === 0 || height === 0) return
  reading.width = width
  reading.height = height
}
