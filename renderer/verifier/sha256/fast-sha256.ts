import type { Sha256 } from '../../../src/base/ports.ts'
import { createSha256 as createPlainSha256 } from '../../../src/verify/hash/sha256.ts'
import { memoryPlan, roomBytes, sha256Module, startState } from './sha256-module.ts'

/** A hash that can be left where it stands and taken up again later, any number of times. */
export type ResumableSha256 = Sha256 & { copy(): ResumableSha256 }

type Engine = { memory: Uint8Array; state: Int32Array; compress: (at: number, end: number) => void }
type Standing = { state: Int32Array; pending: Uint8Array; pendingBytes: number; totalBytes: number }

/**
 * An incremental SHA-256 in WebAssembly, or null where the browser or its policy has none.
 *
 * Web Crypto hashes only what lies in memory as a whole, and a dossier may be larger than that.
 */
export function createWasmSha256(): (() => ResumableSha256) | null {
  const engine = startEngine()
  if (!engine) return null
  return () =>
    hashOn(engine, {
      state: Int32Array.from(startState),
      pending: new Uint8Array(memoryPlan.blockBytes),
      pendingBytes: 0,
      totalBytes: 0,
    })
}

/** The plain SHA-256 of the verifier, for where there is no WebAssembly: slower and just as right. */
export const plainSha256 = createPlainSha256

function startEngine(): Engine | null {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(sha256Module()))
    const { memory, compress } = exports
    if (!(memory instanceof WebAssembly.Memory) || typeof compress !== 'function') return null
    return {
      memory: new Uint8Array(memory.buffer),
      state: new Int32Array(memory.buffer, memoryPlan.stateAt, 8),
      compress: (at, end) => void compress(at, end),
    }
  } catch {
    // A policy that forbids WebAssembly tells so only by throwing.
    return null
  }
}

/** One hash; all of them share the engine's memory, so the state is carried in and out around each update. */
function hashOn(engine: Engine, standing: Standing): ResumableSha256 {
  const self: ResumableSha256 = {
    update(bytes) {
      standing.totalBytes += bytes.length
      take(engine, standing, bytes)
      return self
    },
    digest() {
      take(engine, standing, paddingOf(standing.totalBytes))
      return bigEndian(standing.state)
    },
    copy: () => hashOn(engine, { ...standing, state: standing.state.slice(), pending: standing.pending.slice() }),
  }
  return self
}

function take(engine: Engine, standing: Standing, bytes: Uint8Array): void {
  const { state, pending } = standing
  const room = engine.memory.subarray(memoryPlan.blocksAt, memoryPlan.blocksAt + roomBytes)
  let at = 0
  engine.state.set(state)
  while (standing.pendingBytes + bytes.length - at >= memoryPlan.blockBytes) {
    const kept = standing.pendingBytes
    const offered = Math.min(roomBytes, kept + bytes.length - at)
    const whole = offered - (offered % memoryPlan.blockBytes)
    room.set(pending.subarray(0, kept))
    room.set(bytes.subarray(at, at + whole - kept), kept)
    engine.compress(memoryPlan.blocksAt, memoryPlan.blocksAt + whole)
    at += whole - kept
    standing.pendingBytes = 0
  }
  state.set(engine.state)
  pending.set(bytes.subarray(at), standing.pendingBytes)
  standing.pendingBytes += bytes.length - at
}

/** One bit, zeros, and the length in bits (FIPS 180-4 §5.1.1). */
function paddingOf(totalBytes: number): Uint8Array {
  const zeros = (119 - (totalBytes % memoryPlan.blockBytes)) % memoryPlan.blockBytes
  const padding = new Uint8Array(1 + zeros + 8)
  padding[0] = 0x80
  new DataView(padding.buffer).setBigUint64(1 + zeros, BigInt(totalBytes) * 8n)
  return padding
}

function bigEndian(words: Int32Array): Uint8Array {
  const digest = new Uint8Array(32)
  const view = new DataView(digest.buffer)
  words.forEach((word, index) => view.setInt32(index * 4, word))
  return digest
}
