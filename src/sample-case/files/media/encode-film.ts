import { createByteWriter } from '../byte-writer.ts'
import { createBitWriter, type BitWriter } from './bit-writer.ts'
import type { Pixels } from './read-png-pixels.ts'

/** An H.264 stream split for a container: parameter sets without, pictures with their four-byte lengths. */
export type Film = {
  width: number
  height: number
  sequence: Uint8Array
  picture: Uint8Array
  frames: readonly { bytes: Uint8Array; key: boolean }[]
}

/**
 * The simplest honest film (ITU-T H.264, constrained baseline): each still is stored sample by sample as I_PCM macroblocks and
 * held by pictures that skip every macroblock. Players need no more than any other film; we need no encoder.
 *
 * Width and height must be multiples of 16. `hold` is the number of frames each still stays.
 */
export function encodeFilm(stills: readonly Pixels[], hold: number): Film {
  const [first] = stills
  if (!first || first.width % 16 !== 0 || first.height % 16 !== 0)
    throw new RangeError('a still that is not made of macroblocks')
  const size = { columns: first.width / 16, rows: first.height / 16 }
  const frames = stills.flatMap((still, index) =>
    Array.from({ length: hold }, (_, frame) => {
      const key = frame === 0
      return { key, bytes: withLength(key ? keyPicture(still, index) : heldPicture(size, frame)) }
    }),
  )
  return { width: first.width, height: first.height, sequence: sequenceSet(size), picture: pictureSet(), frames }
}

function withLength(unit: Uint8Array): Uint8Array {
  return createByteWriter().u32(unit.length).raw(unit).toBytes()
}

/** §7.3.2.1: baseline, level 1.3, four-bit frame numbers, output in decoding order. */
function sequenceSet({ columns, rows }: { columns: number; rows: number }): Uint8Array {
  const bits = createBitWriter().bits(66, 8).bits(0xc0, 8).bits(13, 8).unsigned(0)
  bits.unsigned(0).unsigned(2).unsigned(1).bits(0, 1)
  bits
    .unsigned(columns - 1)
    .unsigned(rows - 1)
    .bits(1, 1)
    .bits(1, 1)
    .bits(0, 1)
    .bits(0, 1)
  return finish(bits, 0x67)
}

/** §7.3.2.2: variable-length codes, the loop filter under the slice's control. */
function pictureSet(): Uint8Array {
  const bits = createBitWriter().unsigned(0).unsigned(0).bits(0, 1).bits(0, 1).unsigned(0)
  bits.unsigned(0).unsigned(0).bits(0, 1).bits(0, 2).signed(0).signed(0).signed(0).bits(1, 1).bits(0, 1).bits(0, 1)
  return finish(bits, 0x68)
}

/** §7.3.3 with slice type I, then macroblock type 25 (I_PCM) throughout. */
function keyPicture(still: Pixels, index: number): Uint8Array {
  const bits = createBitWriter()
    .unsigned(0)
    .unsigned(7)
    .unsigned(0)
    .bits(0, 4)
    .unsigned(index % 2)
  bits.bits(0, 1).bits(0, 1).signed(0).unsigned(1)
  for (let y = 0; y < still.height; y += 16) {
    for (let x = 0; x < still.width; x += 16)
      bits
        .unsigned(25)
        .align()
        .raw(toMacroblock(still, x, y))
  }
  return finish(bits, 0x65)
}

/** A P slice that skips all its macroblocks: the picture before it, once more. */
function heldPicture({ columns, rows }: { columns: number; rows: number }, frame: number): Uint8Array {
  const bits = createBitWriter()
    .unsigned(0)
    .unsigned(5)
    .unsigned(0)
    .bits(frame % 16, 4)
  bits
    .bits(0, 1)
    .bits(0, 1)
    .bits(0, 1)
    .signed(0)
    .unsigned(1)
    .unsigned(columns * rows)
  return finish(bits, 0x41)
}

/** Stop bit, alignment and the bytes that keep start codes out (§7.4.1.1). */
function finish(bits: BitWriter, header: number): Uint8Array {
  const payload = bits.bits(1, 1).align().toBytes()
  const bytes = [header]
  let zeros = 0
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3)
      zeros = 0
    }
    bytes.push(byte)
    zeros = byte === 0 ? zeros + 1 : 0
  }
  return new Uint8Array(bytes)
}

/** 256 luma and twice 64 chroma samples, ITU-R BT.601 in whole numbers. */
function toMacroblock({ width, rgb }: Pixels, left: number, top: number): Uint8Array {
  const block = new Uint8Array(384)
  const at = (x: number, y: number, channel: number) => rgb[((top + y) * width + left + x) * 3 + channel] ?? 0
  for (let index = 0; index < 256; index += 1) {
    const [x, y] = [index % 16, index >> 4]
    block[index] = 16 + ((66 * at(x, y, 0) + 129 * at(x, y, 1) + 25 * at(x, y, 2) + 128) >> 8)
  }
  for (let index = 0; index < 64; index += 1) {
    const [x, y] = [(index % 8) * 2, (index >> 3) * 2]
    const mean = (channel: number) =>
      (at(x, y, channel) + at(x + 1, y, channel) + at(x, y + 1, channel) + at(x + 1, y + 1, channel)) >> 2
    block[256 + index] = 128 + ((-38 * mean(0) - 74 * mean(1) + 112 * mean(2) + 128) >> 8)
    block[320 + index] = 128 + ((112 * mean(0) - 94 * mean(1) - 18 * mean(2) + 128) >> 8)
  }
  return block
}
