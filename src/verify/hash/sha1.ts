import { addToState, createIncrementalHash, type BlockHash, type IncrementalHash } from './block-hash.ts'

const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6]

/** SHA-1 (FIPS 180-4 §6.1): broken, and here only to tell a changed old document from an unchanged weak one. */
export function createSha1(): IncrementalHash {
  return createIncrementalHash(sha1Block())
}

function sha1Block(): BlockHash {
  const state = Int32Array.from(start)
  const words = new Int32Array(80)
  return {
    blockBytes: 64,
    compress(view, offset) {
      for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4)
      for (let index = 16; index < 80; index += 1) words[index] = turn(mixed(words, index), 1)
      rounds(state, words)
    },
    output() {
      const digest = new Uint8Array(20)
      const view = new DataView(digest.buffer)
      for (const [index, word] of state.entries()) view.setInt32(index * 4, word)
      return digest
    },
  }
}

function mixed(words: Int32Array, index: number): number {
  return (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0)
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

function rounds(state: Int32Array, words: Int32Array): void {
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  for (let index = 0; index < 80; index += 1) {
    const stage = (index / 20) | 0
    const next = (turn(a, 5) + choose(stage, b, c, d) + e + (constants[stage] ?? 0) + (words[index] ?? 0)) | 0
    e = d
    d = c
    c = turn(b, 30)
    b = a
    a = next
  }
  addToState(state, 0, a)
  addToState(state, 1, b)
  addToState(state, 2, c)
  addToState(state, 3, d)
  addToState(state, 4, e)
}

function choose(stage: number, b: number, c: number, d: number): number {
  if (stage === 0) return (b & c) | (~b & d)
  if (stage === 2) return (b & c) | (b & d) | (c & d)
  return b ^ c ^ d
}
