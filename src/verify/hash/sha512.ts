import { createIncrementalHash, type BlockHash, type IncrementalHash } from './block-hash.ts'
import { rootFractions } from './root-fractions.ts'

const start512 = rootFractions(8, 2n)
/** SHA-384 starts from the ninth to sixteenth prime (FIPS 180-4 §5.3.4). */
const start384 = rootFractions(16, 2n).slice(8)
const constants = toHalves(rootFractions(80, 3n))

/** SHA-512 in plain TypeScript (FIPS 180-4 §6.4): foreign signatures use it, and no platform offers it in pieces. */
export function createSha512(): IncrementalHash {
  return createIncrementalHash(sha512Block(start512, 64))
}

/** SHA-384: the same rounds from another start, cut to 48 bytes (FIPS 180-4 §6.5). */
export function createSha384(): IncrementalHash {
  return createIncrementalHash(sha512Block(start384, 48))
}

function sha512Block(start: readonly bigint[], digestBytes: number): BlockHash {
  const state = toHalves(start)
  const words = new Int32Array(160)
  return {
    blockBytes: 128,
    compress(view, offset) {
      schedule(words, view, offset)
      rounds(state, words)
    },
    output() {
      const digest = new Uint8Array(64)
      const view = new DataView(digest.buffer)
      for (const [index, half] of state.entries()) view.setInt32(index * 4, half)
      return digest.slice(0, digestBytes)
    },
  }
}

/** 64-bit words as pairs of 32-bit halves, high first: JavaScript has no faster 64-bit arithmetic. */
function toHalves(words: readonly bigint[]): Int32Array {
  return Int32Array.from(words.flatMap((word) => [Number(word >> 32n) | 0, Number(word & 0xffff_ffffn) | 0]))
}

function schedule(words: Int32Array, view: DataView, offset: number): void {
  for (let index = 0; index < 32; index += 1) words[index] = view.getInt32(offset + index * 4)
  for (let index = 32; index < 160; index += 2) {
    const nearHigh = words[index - 4] ?? 0
    const nearLow = words[index - 3] ?? 0
    const farHigh = words[index - 30] ?? 0
    const farLow = words[index - 29] ?? 0
    const sigma1High = turn(nearHigh, nearLow, 19) ^ turn(nearLow, nearHigh, 29) ^ (nearHigh >>> 6)
    const sigma1Low = turn(nearLow, nearHigh, 19) ^ turn(nearHigh, nearLow, 29) ^ ((nearLow >>> 6) | (nearHigh << 26))
    const sigma0High = turn(farHigh, farLow, 1) ^ turn(farHigh, farLow, 8) ^ (farHigh >>> 7)
    const sigma0Low = turn(farLow, farHigh, 1) ^ turn(farLow, farHigh, 8) ^ ((farLow >>> 7) | (farHigh << 25))
    const low =
      (sigma1Low >>> 0) + ((words[index - 13] ?? 0) >>> 0) + (sigma0Low >>> 0) + ((words[index - 31] ?? 0) >>> 0)
    const high = sigma1High + (words[index - 14] ?? 0) + sigma0High + (words[index - 32] ?? 0)
    words[index] = (high + carry(low)) | 0
    words[index + 1] = low | 0
  }
}

/** The half `one` of a 64-bit word turned right by fewer than 32 bits, `other` being its other half. */
function turn(one: number, other: number, bits: number): number {
  return (one >>> bits) | (other << (32 - bits))
}

function rounds(state: Int32Array, words: Int32Array): void {
  // Sixteen local halves instead of an array: this loop decides how long a large document takes.
  let aH = state[0] ?? 0
  let aL = state[1] ?? 0
  let bH = state[2] ?? 0
  let bL = state[3] ?? 0
  let cH = state[4] ?? 0
  let cL = state[5] ?? 0
  let dH = state[6] ?? 0
  let dL = state[7] ?? 0
  let eH = state[8] ?? 0
  let eL = state[9] ?? 0
  let fH = state[10] ?? 0
  let fL = state[11] ?? 0
  let gH = state[12] ?? 0
  let gL = state[13] ?? 0
  let hH = state[14] ?? 0
  let hL = state[15] ?? 0
  for (let index = 0; index < 160; index += 2) {
    const big1High = turn(eH, eL, 14) ^ turn(eH, eL, 18) ^ turn(eL, eH, 9)
    const big1Low = turn(eL, eH, 14) ^ turn(eL, eH, 18) ^ turn(eH, eL, 9)
    const firstLow =
      (hL >>> 0) +
      (big1Low >>> 0) +
      ((gL ^ (eL & (fL ^ gL))) >>> 0) +
      ((constants[index + 1] ?? 0) >>> 0) +
      ((words[index + 1] ?? 0) >>> 0)
    const chosen = gH ^ (eH & (fH ^ gH))
    const firstHigh = (hH + big1High + chosen + (constants[index] ?? 0) + (words[index] ?? 0) + carry(firstLow)) | 0
    const big0High = turn(aH, aL, 28) ^ turn(aL, aH, 2) ^ turn(aL, aH, 7)
    const big0Low = turn(aL, aH, 28) ^ turn(aH, aL, 2) ^ turn(aH, aL, 7)
    const sumLow = (big0Low >>> 0) + (((aL & bL) | (cL & (aL | bL))) >>> 0) + ((firstLow | 0) >>> 0)
    const sumHigh = (big0High + ((aH & bH) | (cH & (aH | bH))) + firstHigh + carry(sumLow)) | 0
    hH = gH
    hL = gL
    gH = fH
    gL = fL
    fH = eH
    fL = eL
    const nextLow = (dL >>> 0) + ((firstLow | 0) >>> 0)
    eH = (dH + firstHigh + carry(nextLow)) | 0
    eL = nextLow | 0
    dH = cH
    dL = cL
    cH = bH
    cL = bL
    bH = aH
    bL = aL
    aH = sumHigh
    aL = sumLow | 0
  }
  add(state, [aH, aL, bH, bL, cH, cL, dH, dL, eH, eL, fH, fL, gH, gL, hH, hL])
}

/** What a sum of unsigned 32-bit halves carries into the upper half. */
function carry(sum: number): number {
  return (sum / 0x1_0000_0000) | 0
}

function add(state: Int32Array, values: readonly number[]): void {
  for (let index = 0; index < 16; index += 2) {
    const low = ((state[index + 1] ?? 0) >>> 0) + ((values[index + 1] ?? 0) >>> 0)
    state[index] = ((state[index] ?? 0) + (values[index] ?? 0) + carry(low)) | 0
    state[index + 1] = low | 0
  }
}
