import type { CreateSha256 } from '../base/ports.ts'

const hashBytes = 32

/** SHA-256 of the empty input is the root of a log without entries (RFC 6962 §2.1). */
export type MerkleTree = {
  readonly size: number
  /** Adds one leaf hash (32 bytes) at the end. */
  append(leaf: Uint8Array): void
  /** The root over all leaves so far. */
  root(): Uint8Array
}

export type InclusionClaim = {
  leafIndex: number
  treeSize: number
  leafHash: Uint8Array
  proof: readonly Uint8Array[]
  root: Uint8Array
}

export type ConsistencyClaim = {
  size1: number
  size2: number
  root1: Uint8Array
  root2: Uint8Array
  proof: readonly Uint8Array[]
}

/** The hash of one log entry: SHA-256 over 0x00 and the entry's bytes (RFC 6962 §2.1). */
export function leafHash(createSha256: CreateSha256, entry: Uint8Array): Uint8Array {
  return createSha256().update(Uint8Array.of(0)).update(entry).digest()
}

/** The hash of an inner node: SHA-256 over 0x01, the left and the right hash (RFC 6962 §2.1). */
export function nodeHash(createSha256: CreateSha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return createSha256().update(Uint8Array.of(1)).update(left).update(right).digest()
}

/**
 * A tree that grows leaf by leaf and keeps only the roots of its complete subtrees.
 *
 * Memory is proportional to log2 of the size, so a log of any length can be folded in one pass.
 */
export function createMerkleTree(createSha256: CreateSha256): MerkleTree {
  const peaks: { height: number; hash: Uint8Array }[] = []
  let size = 0
  return {
    get size() {
      return size
    },
    append(leaf) {
      let top = { height: 0, hash: leaf }
      for (let last = peaks.at(-1); last && last.height === top.height; last = peaks.at(-1)) {
        peaks.pop()
        top = { height: top.height + 1, hash: nodeHash(createSha256, last.hash, top.hash) }
      }
      peaks.push(top)
      size += 1
    },
    root() {
      const hashes = peaks.map((peak) => peak.hash)
      const last = hashes.pop()
      if (!last) return createSha256().digest()
      return hashes.reduceRight((right, left) => nodeHash(createSha256, left, right), last)
    },
  }
}

/** The root over leaf hashes given in order (RFC 6962 §2.1). */
export function merkleRoot(createSha256: CreateSha256, leaves: Iterable<Uint8Array>): Uint8Array {
  const tree = createMerkleTree(createSha256)
  for (const leaf of leaves) tree.append(leaf)
  return tree.root()
}

/** Whether a proof shows that the leaf stands at that index of the tree with that root (RFC 9162 §2.1.3.2). */
export function verifyInclusion(createSha256: CreateSha256, claim: InclusionClaim): boolean {
  if (!isCount(claim.leafIndex) || !isCount(claim.treeSize) || claim.leafIndex >= claim.treeSize) return false
  if (claim.leafHash.length !== hashBytes) return false
  const place = { node: claim.leafIndex, last: claim.treeSize - 1 }
  let hash = claim.leafHash
  for (const sibling of claim.proof) {
    if (place.last === 0) return false
    if (isRightOrLast(place)) {
      hash = nodeHash(createSha256, sibling, hash)
      climbToRightChild(place)
    } else {
      hash = nodeHash(createSha256, hash, sibling)
    }
    climb(place)
  }
  return place.last === 0 && sameHash(hash, claim.root)
}

/** Whether a proof shows that the tree of `size2` only adds leaves to the tree of `size1` (RFC 9162 §2.1.4.2). */
export function verifyConsistency(createSha256: CreateSha256, claim: ConsistencyClaim): boolean {
  const { size1, size2, root1, root2, proof } = claim
  if (!isCount(size1) || !isCount(size2) || size1 > size2) return false
  // Every log starts from the empty one, so a claim about size 0 proves nothing and is refused.
  if (size1 === 0) return false
  if (size1 === size2) return proof.length === 0 && sameHash(root1, root2)
  if (proof.length === 0) return false
  return foldConsistency(createSha256, claim)
}

function foldConsistency(createSha256: CreateSha256, claim: ConsistencyClaim): boolean {
  const place = { node: claim.size1 - 1, last: claim.size2 - 1 }
  while (isOdd(place.node)) climb(place)
  const [first, ...rest] = place.node === 0 ? [claim.root1, ...claim.proof] : claim.proof
  if (!first) return false
  let earlier = first
  let later = first
  for (const sibling of rest) {
    if (place.last === 0) return false
    if (isRightOrLast(place)) {
      earlier = nodeHash(createSha256, sibling, earlier)
      later = nodeHash(createSha256, sibling, later)
      climbToRightChild(place)
    } else {
      later = nodeHash(createSha256, later, sibling)
    }
    climb(place)
  }
  return place.last === 0 && sameHash(earlier, claim.root1) && sameHash(later, claim.root2)
}

/** A node and the last node of its level, both counted from 0. Division, not shifts: sizes may pass 2^31. */
type Place = { node: number; last: number }

function isRightOrLast(place: Place): boolean {
  return isOdd(place.node) || place.node === place.last
}

function climbToRightChild(place: Place): void {
  while (!isOdd(place.node) && place.node !== 0) climb(place)
}

function climb(place: Place): void {
  place.node = Math.floor(place.node / 2)
  place.last = Math.floor(place.last / 2)
}

function isOdd(value: number): boolean {
  return value % 2 === 1
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
