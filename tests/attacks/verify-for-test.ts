import { createHash, webcrypto } from 'node:crypto'
import { byteSourceOf } from '../../src/base/byte-source.ts'
import type { Sha256 } from '../../src/base/ports.ts'
import type { Verification } from '../../src/model/verdict.ts'
import { verifyDocument, type VerifyOptions } from '../../src/verify/verify-document.ts'
import { createWebCryptoPort } from '../../src/verify/web-crypto-port.ts'
import { testEpochMs } from './pki/make-certificate.ts'

/** The platform's SHA-256 behind the port. */
export function nodeSha256(): Sha256 {
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

export const testPorts = { createSha256: nodeSha256, verifySignature: createWebCryptoPort(webcrypto.subtle) }

/** Verifies bytes a month after the test epoch, with what the test hands in. */
export function verifyForTest(bytes: Uint8Array, options: Partial<VerifyOptions> = {}): Promise<Verification> {
  return verifyDocument(byteSourceOf(new Uint8Array(bytes)), {
    ports: testPorts,
    trustedRoots: [],
    crls: [],
    at: null,
    nowMs: testEpochMs + 30 * 86_400_000,
    originals: null,
    ...options,
  })
}

/** Codes of the reasons, in order. */
export function reasonCodes(verification: Verification): string[] {
  return verification.reasons.map(({ code }) => code)
}
