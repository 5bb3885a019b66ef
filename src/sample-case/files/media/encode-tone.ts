import { createBitWriter, type BitWriter } from './bit-writer.ts'

/** A FLAC stream split for a container: the stream's own facts, and one frame per block. */
export type Tone = {
  rate: number
  samples: number
  blockSize: number
  streamInfo: Uint8Array
  frames: readonly Uint8Array[]
}

const rate = 8000
const blockSize = 4000
const period = 20
const step = 320

/**
 * A 400 Hz tone of 0.5 s every 4 s, silence between (RFC 9639): a triangle wave in whole numbers, so that no machine's sine differs.
 */
export function encodeTone(seconds: number): Tone {
  const blocks = (seconds * rate) / blockSize
  const frames = Array.from({ length: blocks }, (_, number) => encodeFrame(number, number % 8 === 0))
  const longest = Math.max(...frames.map((frame) => frame.length))
  const shortest = Math.min(...frames.map((frame) => frame.length))
  const info = createBitWriter().bits(blockSize, 16).bits(blockSize, 16).bits(shortest, 24).bits(longest, 24)
  info
    .bits(rate, 20)
    .bits(0, 3)
    .bits(15, 5)
    .bits(seconds * rate, 36)
    .raw(new Uint8Array(16))
  return { rate, samples: seconds * rate, blockSize, streamInfo: info.toBytes(), frames }
}

/** Frame header of §9.1 (fixed block size, mono, 16 bits), one subframe, checksum. */
function encodeFrame(number: number, sounding: boolean): Uint8Array {
  const bits = createBitWriter().bits(0x3ffe, 14).bits(0, 2).bits(7, 4).bits(4, 4).bits(0, 4).bits(4, 3).bits(0, 1)
  bits.bits(number, 8).bits(blockSize - 1, 16)
  bits.bits(checksum(bits.toBytes(), 8, 0x07), 8)
  if (sounding) encodeTriangle(bits)
  else bits.bits(0, 8).bits(0, 16)
  bits.align()
  return bits.bits(checksum(bits.toBytes(), 16, 0x8005), 16).toBytes()
}

/** Fixed predictor of order two: on a straight slope it leaves nothing, so only the wave's corners cost bits (§9.2.5). */
function encodeTriangle(bits: BitWriter): void {
  const wave = Array.from({ length: blockSize }, (_, index) => triangle(index))
  const parameter = 5
  bits
    .bits(0, 1)
    .bits(8 + 2, 6)
    .bits(0, 1)
  for (const warmUp of wave.slice(0, 2)) bits.bits(warmUp & 0xffff, 16)
  bits.bits(0, 2).bits(0, 4).bits(parameter, 4)
  for (let index = 2; index < blockSize; index += 1) {
    const residual = (wave[index] ?? 0) - 2 * (wave[index - 1] ?? 0) + (wave[index - 2] ?? 0)
    const folded = residual >= 0 ? residual * 2 : -residual * 2 - 1
    bits.unary(folded >> parameter).bits(folded & 31, parameter)
  }
}

function triangle(index: number): number {
  const phase = index % period
  const quarter = period / 4
  if (phase < quarter) return phase * step
  if (phase < 3 * quarter) return (2 * quarter - phase) * step
  return (phase - period) * step
}

function checksum(bytes: Uint8Array, width: 8 | 16, polynomial: number): number {
  const top = 1 << (width - 1)
  let value = 0
  for (const byte of bytes) {
    value ^= byte << (width - 8)
    for (let bit = 0; bit < 8; bit += 1)
      value = (value & top ? (value << 1) ^ polynomial : value << 1) & (2 ** width - 1)
  }
  return value
}
