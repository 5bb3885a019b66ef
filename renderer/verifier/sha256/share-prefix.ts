import type { ByteSource } from '../../../src/base/byte-source.ts'
import type { CreateSha256, Sha256 } from '../../../src/base/ports.ts'
import type { ResumableSha256 } from './fast-sha256.ts'

type Place = { readonly source: object; readonly offset: number }

/** Hashes that remember how far they came in a source, so that the next hash of the same beginning goes on from there. */
export type SharedHashing = {
  readonly createSha256: CreateSha256
  /** The same source; what is read from it is known by its place. */
  share(source: ByteSource): ByteSource
}

/** Shorter pieces are not worth remembering. */
const leastBytes = 1 << 16

/**
 * Lets all hashes over one source share their common beginning.
 *
 * Every signature of a dossier covers it from its first byte on, and so does the digest of the whole file: without this a dossier with
 * two signers is hashed three times over. What is skipped was hashed before from the very same bytes of the very same file.
 */
export function sharePrefix(createResumable: () => ResumableSha256): SharedHashing {
  const places = new WeakMap<Uint8Array, Place>()
  const standings = new WeakMap<object, Map<number, ResumableSha256>>()
  return {
    createSha256: () => sharedHash(createResumable(), { places, standings }),
    share(source) {
      const key = {}
      standings.set(key, new Map())
      return {
        size: source.size,
        async read(offset, length) {
          const bytes = await source.read(offset, length)
          if (length >= leastBytes) places.set(bytes, { source: key, offset })
          return bytes
        },
      }
    },
  }
}

type Memory = { places: WeakMap<Uint8Array, Place>; standings: WeakMap<object, Map<number, ResumableSha256>> }

function sharedHash(begun: ResumableSha256, { places, standings }: Memory): Sha256 {
  let hash = begun
  let reached = 0
  let beginning: object | null = null
  const self: Sha256 = {
    update(bytes) {
      const place = places.get(bytes)
      if (reached === 0) beginning = place?.offset === 0 ? place.source : null
      const isBeginning = beginning !== null && place?.source === beginning && place.offset === reached
      if (!isBeginning) beginning = null
      const known = beginning === null ? undefined : standings.get(beginning)
      reached += bytes.length
      const standing = known?.get(reached)
      if (standing) {
        hash = standing.copy()
        return self
      }
      hash.update(bytes)
      known?.set(reached, hash.copy())
      return self
    },
    digest: () => hash.digest(),
  }
  return self
}
