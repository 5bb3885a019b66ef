import type { CreateSha256 } from '../base/ports.ts'

/**
 * The growing edge of a Merkle tree (RFC 6962 §2.1): enough to add a leaf and tell the root without the leaves before it.
 *
 * `peaks` are the roots of the perfect subtrees from left to right, one for each set bit of `size`.
 */
export type MerkleFrontier = { readonly size: number; readonly peaks: readonly Uint8Array[] }

export const emptyFrontier: MerkleFrontier = { size: 0, peaks: [] }

/** Hash of a leaf: SHA-256(0x00 ‖ data), RFC 6962 §2.1. */
export function hashLeaf(data: Uint8Array, createSha256: CreateSha256): Uint8Array {
  return createSha256().update(Uint8Array.of(0)).update(data).digest()
}

/** The frontier after one more leaf, given as its leaf hash. */
export function addLeaf(frontier: MerkleFrontier, leafHash: Uint8Array, createSha256: CreateSha256): MerkleFrontier {
  const peaks = [...frontier.peaks]
  let node = leafHash
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    const left = peaks.pop()
    if (!left) throw new Error('a frontier with too few peaks')
    node = hashNode(left, node, createSha256)
  }
  return { size: frontier.size + 1, peaks: [...peaks, node] }
}

/** Root of the whole tree; of the empty tree SHA-256 of nothing, RFC 6962 §2.1. */
export function rootOf(frontier: MerkleFrontier, createSha256: CreateSha256): Uint8Array {
  const [last, ...before] = frontier.peaks.toReversed()
  if (!last) return createSha256().digest()
  return before.reduce((right, left) => hashNode(left, right, createSha256), last)
}

function hashNode(left: Uint8Array, right: Uint8Array, createSha256: CreateSha256): Uint8Array {
  return createSha256().update(Uint8Array.of(1)).update(left).update(right).digest()
}
