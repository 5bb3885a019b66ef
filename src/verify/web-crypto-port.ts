import type { SignatureQuestion, SignatureScheme, VerifySignature } from './ports.ts'

/**
 * The two functions of `SubtleCrypto` that are needed, so that this file knows neither DOM nor Node types.
 *
 * Node, Electron and a page pass `globalThis.crypto.subtle`.
 */
export type SubtleVerifier = {
  importKey(
    format: 'spki',
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: string | object,
    extractable: boolean,
    keyUsages: readonly 'verify'[],
  ): Promise<unknown>
  verify(
    algorithm: string | object,
    key: never,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>
}

/**
 * Answers signature questions with Web Crypto.
 *
 * A key or algorithm the platform cannot take is *unsupported*; so is any refusal it answers with an exception.
 */
export function createWebCryptoPort(subtle: SubtleVerifier): VerifySignature {
  return async (question) => {
    try {
      const key = await subtle.importKey('spki', copyOf(question.publicKey), importOf(question.scheme), false, [
        'verify',
      ])
      return (await verifyWith(subtle, key, question)) ? 'valid' : 'invalid'
    } catch {
      // Web Crypto says "I cannot" only by throwing; for a reader of documents that is an answer, not a fault.
      return 'unsupported'
    }
  }
}

function verifyWith(subtle: SubtleVerifier, key: unknown, question: SignatureQuestion): Promise<boolean> {
  // The key is opaque to us: it goes back to the same object that made it.
  return subtle.verify(verifyOf(question.scheme), key as never, copyOf(question.signature), copyOf(question.message))
}

function importOf(scheme: SignatureScheme): object {
  switch (scheme.scheme) {
    case 'rsa-pkcs1':
      return { name: 'RSASSA-PKCS1-v1_5', hash: scheme.hash }
    case 'rsa-pss':
      return { name: 'RSA-PSS', hash: scheme.hash }
    case 'ecdsa':
      return { name: 'ECDSA', namedCurve: scheme.curve }
    case 'ed25519':
      return { name: 'Ed25519' }
  }
}

function verifyOf(scheme: SignatureScheme): object {
  switch (scheme.scheme) {
    case 'rsa-pkcs1':
      return { name: 'RSASSA-PKCS1-v1_5' }
    case 'rsa-pss':
      return { name: 'RSA-PSS', saltLength: scheme.saltBytes }
    case 'ecdsa':
      return { name: 'ECDSA', hash: scheme.hash }
    case 'ed25519':
      return { name: 'Ed25519' }
  }
}

/** Web Crypto takes no view on shared memory, and pieces of a file may be such views. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
