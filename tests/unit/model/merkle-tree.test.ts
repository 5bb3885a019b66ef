import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Sha256 } from '../../../src/base/ports.ts'
import { toHex } from '../../../src/base/hex.ts'
import {
  createMerkleTree,
  leafHash,
  merkleRoot,
  nodeHash,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/model/merkle-tree.ts'
import { describeWithCorpora } from '../../support/requirements.ts'

function sha256(): Sha256 {
  const hash = createHash('sha256')
  const self: Sha256 = {
    update(bytes) {
      hash.update(bytes)
      return self
    },
    digest: () => new Uint8Array(hash.digest()),
  }
  return self
}

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(sha256, Uint8Array.of(index, 7)))

/** The textbook definition of RFC 6962 §2.1, written apart from the product on purpose. */
function rootByDefinition(list: readonly Uint8Array[]): Uint8Array {
  const [only] = list
  if (!only) return sha256().digest()
  if (list.length === 1) return only
  const split = splitOf(list.length)
  return nodeHash(sha256, rootByDefinition(list.slice(0, split)), rootByDefinition(list.slice(split)))
}

function splitOf(length: number): number {
  let split = 1
  while (split * 2 < length) split *= 2
  return split
}

function inclusionProof(index: number, list: readonly Uint8Array[]): Uint8Array[] {
  if (list.length <= 1) return []
  const split = splitOf(list.length)
  if (index < split) return [...inclusionProof(index, list.slice(0, split)), rootByDefinition(list.slice(split))]
  return [...inclusionProof(index - split, list.slice(split)), rootByDefinition(list.slice(0, split))]
}

function consistencyProof(size1: number, list: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  if (size1 === list.length) return whole ? [] : [rootByDefinition(list)]
  const split = splitOf(list.length)
  if (size1 <= split)
    return [...consistencyProof(size1, list.slice(0, split), whole), rootByDefinition(list.slice(split))]
  return [...consistencyProof(size1 - split, list.slice(split), false), rootByDefinition(list.slice(0, split))]
}

describe('the Merkle tree of the custody log', () => {
  it('has the hash of nothing as root of an empty log', () => {
    expect(toHex(merkleRoot(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('keeps leaves and nodes apart by their prefix', () => {
    expect(toHex(leafHash(sha256, new Uint8Array()))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
    const [left = leaves[0], right = leaves[0]] = leaves
    if (!left || !right) throw new Error('no leaves')
    const joined = new Uint8Array([...left, ...right])
    expect(toHex(nodeHash(sha256, left, right))).not.toBe(toHex(leafHash(sha256, joined)))
  })

  it('gives the root of the definition at every size, leaf by leaf', () => {
    const tree = createMerkleTree(sha256)
    for (const [index, leaf] of leaves.entries()) {
      tree.append(leaf)
      expect(tree.size).toBe(index + 1)
      expect(toHex(tree.root())).toBe(toHex(rootByDefinition(leaves.slice(0, index + 1))))
    }
  })

  it('accepts every right inclusion proof and none with a changed part', () => {
    for (const treeSize of [1, 2, 3, 5, 8, 13, 33]) {
      const list = leaves.slice(0, treeSize)
      const root = rootByDefinition(list)
      for (const [leafIndex, leaf] of list.entries()) {
        const proof = inclusionProof(leafIndex, list)
        const claim = { leafIndex, treeSize, leafHash: leaf, proof, root }
        expect(verifyInclusion(sha256, claim)).toBe(true)
        expect(verifyInclusion(sha256, { ...claim, leafHash: root.toReversed() })).toBe(false)
        expect(verifyInclusion(sha256, { ...claim, proof: [...proof, root] })).toBe(false)
        expect(verifyInclusion(sha256, { ...claim, leafIndex: treeSize })).toBe(false)
        if (proof.length > 0) expect(verifyInclusion(sha256, { ...claim, proof: proof.slice(1) })).toBe(false)
      }
    }
  })

  it('accepts every right consistency proof and none with a changed part', () => {
    for (let size2 = 1; size2 <= 20; size2 += 1) {
      const root2 = rootByDefinition(leaves.slice(0, size2))
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const proof = consistencyProof(size1, leaves.slice(0, size2), true)
        const claim = { size1, size2, root1: rootByDefinition(leaves.slice(0, size1)), root2, proof }
        expect(verifyConsistency(sha256, claim)).toBe(true)
        expect(verifyConsistency(sha256, { ...claim, root1: root2.toReversed() })).toBe(false)
        expect(verifyConsistency(sha256, { ...claim, proof: [...proof, root2] })).toBe(false)
        if (size1 < size2) expect(verifyConsistency(sha256, { ...claim, proof: proof.slice(0, -1) })).toBe(false)
      }
    }
  })

  it('refuses a shorter later tree and sizes that are no counts', () => {
    const root = rootByDefinition(leaves)
    const claim = { size1: 2, size2: 1, root1: root, root2: root, proof: [] }
    expect(verifyConsistency(sha256, claim)).toBe(false)
    expect(verifyConsistency(sha256, { ...claim, size1: -1 })).toBe(false)
    expect(verifyConsistency(sha256, { ...claim, size1: 0.5 })).toBe(false)
  })
})

type Vector = { name: string; wantErr: boolean; proof: string[] | null }
type InclusionVector = Vector & { leafIdx: number; treeSize: number; root: string; leafHash: string }
type ConsistencyVector = Vector & { size1: number; size2: number; root1: string; root2: string }

describeWithCorpora('public proofs of Merkle trees', (corpora) => {
  const text =
    corpora === ''
      ? '{"inclusion":[],"consistency":[]}'
      : readFileSync(join(corpora, 'vectors/rfc6962-proofs.json'), 'utf8')
  const vectors = JSON.parse(text) as { inclusion: InclusionVector[]; consistency: ConsistencyVector[] }
  const decode = (value: string | null) => new Uint8Array(Buffer.from(value ?? '', 'base64'))
  const proofOf = (vector: Vector) => (vector.proof ?? []).map(decode)

  it('all 98 inclusion proofs get the right answer', () => {
    const wrong = vectors.inclusion.filter((vector) => {
      const { leafIdx: leafIndex, treeSize } = vector
      const hashes = { leafHash: decode(vector.leafHash), root: decode(vector.root) }
      return verifyInclusion(sha256, { leafIndex, treeSize, ...hashes, proof: proofOf(vector) }) === vector.wantErr
    })
    expect(vectors.inclusion).toHaveLength(98)
    expect(wrong.map((vector) => vector.name)).toEqual([])
  })

  it('all 98 consistency proofs get the right answer', () => {
    const wrong = vectors.consistency.filter((vector) => {
      const { size1, size2 } = vector
      const roots = { root1: decode(vector.root1), root2: decode(vector.root2) }
      return verifyConsistency(sha256, { size1, size2, ...roots, proof: proofOf(vector) }) === vector.wantErr
    })
    expect(vectors.consistency).toHaveLength(98)
    expect(wrong.map((vector) => vector.name)).toEqual([])
  })
})
