import type { ByteSource } from '../base/byte-source.ts'
import type { CreateSha256 } from '../base/ports.ts'

/** Digests the verifier can compute. SHA-1 is computed only to tell broken from weak; it never earns a pass. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

export type CurveName = 'P-256' | 'P-384' | 'P-521'

export type SignatureScheme =
  | { readonly scheme: 'rsa-pkcs1'; readonly hash: HashName }
  | { readonly scheme: 'rsa-pss'; readonly hash: HashName; readonly saltBytes: number }
  | { readonly scheme: 'ecdsa'; readonly hash: HashName; readonly curve: CurveName }
  | { readonly scheme: 'ed25519' }

export type SignatureQuestion = {
  readonly scheme: SignatureScheme
  /** SubjectPublicKeyInfo in DER; RSA keys always under rsaEncryption, whatever the certificate said. */
  readonly publicKey: Uint8Array
  /** RSA and Ed25519 as they are; ECDSA as r || s of the curve's length (IEEE P1363). */
  readonly signature: Uint8Array
  readonly message: Uint8Array
}

/** `unsupported` is an honest answer: it makes the verdict *indeterminate*, never *passed*. */
export type SignatureAnswer = 'valid' | 'invalid' | 'unsupported'

export type VerifySignature = (question: SignatureQuestion) => Promise<SignatureAnswer>

/** What the verifier needs from its host. Everything else it does itself. */
export type VerifierPorts = {
  readonly createSha256: CreateSha256
  readonly verifySignature: VerifySignature
}

/** Where originals lie that a dossier's manifest names; null where one is not there. */
export type OriginalsPort = {
  find(evidence: { number: string; sha256: string }): Promise<ByteSource | null>
}
