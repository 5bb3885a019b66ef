import { addToState, createIncrementalHash, type BlockHash, type IncrementalHash } from './block-hash.ts'
import { rootFractions } from './root-fractions.ts'

const constants = Int32Array.from(rootFractions(64, 3n), (fraction) => Number(fraction >> 32n) | 0)
const start = Int32Array.from(rootFractions(8, 2n), (fraction) => Number(fraction >> 32n) | 0)

/** SHA-256 in plain TypeScript (FIPS 180-4 §6.2), for pages and wherever the host hands in nothing faster. */
export function createSha256(): IncrementalHash {
  return createIncrementalHash(sha256Block())
}

function sha256Block(): BlockHash {
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  return {
    blockBytes: 64,
    compress(view, offset) {
      schedule(words, view, offset)
      rounds(state, words)
    },
    output() {
      const digest = new Uint8Array(32)
      const view = new DataView(digest.buffer)
      for (const [index, word] of state.entries()) view.setInt32(index * 4, word)
      return digest
    },
  }
}

function schedule(words: Int32Array, view: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4)
  for (let index = 16; index < 64; index += 1) {
    const near = words[index - 2] ?? 0
    const far = words[index - 15] ?? 0
    const sigma1 = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10)
    const sigma0 = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3)
    words[index] = (sigma1 + (words[index - 7] ?? 0) + sigma0 + (words[index - 16] ?? 0)) | 0
  }
}

function rounds(state: Int32Array, words: Int32Array): void {
  // Index by index: destructuring walks an iterator and costs a factor of five here.
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let index = 0; index < 64; index += 1) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + big1 + (g ^ (e & (f ^ g))) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (big0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  addToState(state, 0, a)
  addToState(state, 1, b)
  addToState(state, 2, c)
  addToState(state, 3, d)
  addToState(state, 4, e)
  addToState(state, 5, f)
  addToState(state, 6, g)
  addToState(state, 7, h)
}
