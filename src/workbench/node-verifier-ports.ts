import { createNodeSha256 } from '../vault/node-sha256.ts'
import type { VerifierPorts } from '../verify/ports.ts'
import { createWebCryptoPort } from '../verify/web-crypto-port.ts'

/** What the verifier asks of Node: its OpenSSL for digests, Web Crypto for signatures. */
export const nodeVerifierPorts: VerifierPorts = {
  createSha256: createNodeSha256,
  verifySignature: createWebCryptoPort(globalThis.crypto.subtle),
}
