const sameSceneBits = 6
/** Seven pieces of 64 bits: of hashes that differ in at most six bits, at least one piece is equal. */
const pieces = [0, 9, 18, 27, 36, 45, 54].map((from, index) => ({ from: BigInt(from), bits: index === 6 ? 10n : 9n }))

type KnownHash = { readonly evidence: string; readonly hash: bigint }

/**
 * Which items show nearly the same picture: 64-bit difference hashes that differ in at most six bits.
 *
 * It is a remark for people, never a proof. Flat pictures (hash all zeros or ones) look alike to it and are left out.
 * Items are only compared where one of seven pieces of their hashes is equal, so a large register stays quick.
 */
export function findNearCopies(
  hashes: ReadonlyArray<{ evidence: string; pictureHash: string }>,
): Map<string, string[]> {
  const known: KnownHash[] = hashes
    .filter(({ pictureHash }) => /^[0-9a-f]{16}$/.test(pictureHash) && !/^(0+|f+)$/.test(pictureHash))
    .map(({ evidence, pictureHash }) => ({ evidence, hash: BigInt(`0x${pictureHash}`) }))
  const copies = new Map<string, Set<string>>()
  for (const piece of pieces) {
    for (const bucket of bucketsBy(known, piece).values()) joinAlike(bucket, copies)
  }
  return new Map([...copies].map(([evidence, others]) => [evidence, [...others].toSorted()]))
}

function bucketsBy(known: readonly KnownHash[], piece: { from: bigint; bits: bigint }): Map<bigint, KnownHash[]> {
  const buckets = new Map<bigint, KnownHash[]>()
  for (const one of known) {
    const key = BigInt.asUintN(Number(piece.bits), one.hash >> piece.from)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(one)
    else buckets.set(key, [one])
  }
  return buckets
}

function joinAlike(bucket: readonly KnownHash[], copies: Map<string, Set<string>>): void {
  bucket.forEach((one, index) => {
    for (const other of bucket.slice(index + 1)) {
      if (countBits(one.hash ^ other.hash) > sameSceneBits) continue
      addTo(copies, one.evidence, other.evidence)
      addTo(copies, other.evidence, one.evidence)
    }
  })
}

function addTo(copies: Map<string, Set<string>>, evidence: string, other: string): void {
  const others = copies.get(evidence)
  if (others) others.add(other)
  else copies.set(evidence, new Set([other]))
}

function countBits(word: bigint): number {
  let count = 0
  for (let rest = word; rest !== 0n; rest &= rest - 1n) count += 1
  return count
}
