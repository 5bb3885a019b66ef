import { createHash } from 'node:crypto'
import type { CreateSha256, Sha256 } from '../base/ports.ts'

/** SHA-256 by Node's OpenSSL, behind the port the pure folders know. */
export const createNodeSha256: CreateSha256 = () => {
  const hash = createHash('sha256')
  const port: Sha256 = {
    update(bytes) {
      hash.update(bytes)
      return port
    },
    digest: () => hash.digest(),
  }
  return port
}
