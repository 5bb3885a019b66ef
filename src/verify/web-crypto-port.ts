import { assertNever } from '../base/assert-never.ts'
import type { SignatureScheme, VerifySignature } from './ports.ts'

/**
 * The two functions of `SubtleCrypto` that are needed, so that this file knows neither DOM nor Node types.
 *
 * Node, Electron and a page pass `globalThis.crypto.subtle`. The parameters stay open because each platform types its own.
 */
export type SubtleVerifier = {
  importKey(...parameters: never[]): Promise<unknown>
  verify(...parameters: never[]): Promise<boolean>
}

/**
 * Answers signature questions with Web Crypto.
 *
 * A key or algorithm the platform cannot take is *unsupported*; so is any refusal it answers with an exception.
 */
export function createWebCryptoPort(subtle: SubtleVerifier): VerifySignature {
  return async ({ scheme, publicKey, signature, message }) => {
    try {
      const key = await subtle.importKey(...asGiven(['spki', copyOf(publicKey), importOf(scheme), false, ['verify']]))
      const isRight = await subtle.verify(...asGiven([verifyOf(scheme), key, copyOf(signature), copyOf(message)]))
      return isRight ? 'valid' : 'invalid'
    } catch {
      // Web Crypto says "I cannot" only by throwing; for a reader of documents that is an answer, not a fault.
      return 'unsupported'
    }
  }
}

/** The W3C recommendation fixes these parameters; their types exist only where a host's library is loaded. */
function asGiven(parameters: readonly unknown[]): never[] {
  return parameters as never[]
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
    default:
      return assertNever(scheme)
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
    default:
      return assertNever(scheme)
  }
}

/** Web Crypto takes no view on shared memory, and pieces of a file may be such views. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
