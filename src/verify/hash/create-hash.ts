import { assertNever } from '../../base/assert-never.ts'
import type { CreateSha256 } from '../../base/ports.ts'
import type { HashName } from '../ports.ts'
import type { IncrementalHash } from './block-hash.ts'
import { createSha1 } from './sha1.ts'
import { createSha384, createSha512 } from './sha512.ts'

/** An incremental hash by name; SHA-256 is the host's, the others are computed here. */
export function createHash(name: HashName, sha256: CreateSha256): IncrementalHash {
  switch (name) {
    case 'SHA-1':
      return createSha1()
    case 'SHA-256':
      return sha256()
    case 'SHA-384':
      return createSha384()
    case 'SHA-512':
      return createSha512()
    default:
      return assertNever(name)
  }
}
