import { assertNever } from '../../base/assert-never.ts'
import { hasNoParameters, readAlgorithm, type Algorithm } from '../der/algorithm.ts'
import { childrenOf, DerFault, expectTag, tags, type Der } from '../der/der-reader.ts'
import { readSmallInteger } from '../der/der-values.ts'
import { oids } from '../der/oids.ts'
import type { HashName, SignatureScheme } from '../ports.ts'
import type { PublicKey } from './public-key.ts'

const hashes: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

const rsaSignatures: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
}

const ecdsaSignatures: Readonly<Record<string, HashName>> = {
  '1.2.840.10045.4.1': 'SHA-1',
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
}

/** The digest an algorithm identifier names, or null where we cannot compute it. */
export function hashOf(algorithm: Algorithm): HashName | null {
  return hasNoParameters(algorithm) ? (hashes[algorithm.oid] ?? null) : null
}

/**
 * How a signature under that algorithm is to be checked with that key; null where we cannot.
 *
 * `digest` is the separate digest algorithm of CMS, which must agree; null for certificates and CRLs.
 */
export function schemeOf(algorithm: Algorithm, key: PublicKey, digest: HashName | null): SignatureScheme | null {
  const scheme = schemeByKey(algorithm, key, digest)
  if (scheme === null || scheme.scheme === 'ed25519' || digest === null) return scheme
  return scheme.hash === digest ? scheme : null
}

function schemeByKey(algorithm: Algorithm, key: PublicKey, digest: HashName | null): SignatureScheme | null {
  switch (key.kind) {
    case 'rsa':
      return rsaScheme(algorithm, key.pss, digest)
    case 'ec': {
      const hash = ecdsaSignatures[algorithm.oid]
      return hash && hasNoParameters(algorithm) ? { scheme: 'ecdsa', hash, curve: key.curve } : null
    }
    case 'ed25519':
      return algorithm.oid === oids.ed25519 && algorithm.parameters === null ? { scheme: 'ed25519' } : null
    case 'unsupported':
      return null
    default:
      return assertNever(key)
  }
}

function rsaScheme(algorithm: Algorithm, bound: Algorithm | null, digest: HashName | null): SignatureScheme | null {
  if (algorithm.oid === oids.rsaPss) return pssScheme(algorithm.parameters, bound)
  // CMS may name the bare key algorithm and leave the digest to its own field (RFC 5754 §3.2).
  const hash = algorithm.oid === oids.rsa ? digest : rsaSignatures[algorithm.oid]
  if (!hash || bound !== null || !hasNoParameters(algorithm)) return null
  return { scheme: 'rsa-pkcs1', hash }
}

/** RSASSA-PSS parameters (RFC 4055 §3.1). Web Crypto masks with the same digest it hashes with. */
function pssScheme(parameters: Der | null, bound: Algorithm | null): SignatureScheme | null {
  const own = readPss(parameters)
  if (own === null) return null
  if (bound?.parameters) {
    const least = readPss(bound.parameters)
    if (least === null || least.hash !== own.hash || least.saltBytes > own.saltBytes) return null
  }
  return { scheme: 'rsa-pss', ...own }
}

function readPss(parameters: Der | null): { hash: HashName; saltBytes: number } | null {
  if (parameters === null) return null
  let hash: HashName | null = 'SHA-1'
  let mask: HashName | null = 'SHA-1'
  let saltBytes = 20
  for (const field of childrenOf(expectTag(parameters, tags.sequence, 'PSS parameters'))) {
    const [inner, more] = childrenOf(field)
    if (!inner || more) throw new DerFault('malformed PSS parameters')
    if (field.tag === 0xa0) hash = hashOf(readAlgorithm(inner))
    else if (field.tag === 0xa1) mask = maskHashOf(readAlgorithm(inner))
    else if (field.tag === 0xa2) saltBytes = readSmallInteger(inner)
    else if (field.tag !== 0xa3 || readSmallInteger(inner) !== 1) return null
  }
  return hash === null || mask !== hash || saltBytes > 64 ? null : { hash, saltBytes }
}

function maskHashOf(algorithm: Algorithm): HashName | null {
  if (algorithm.oid !== oids.mgf1 || algorithm.parameters === null) return null
  return hashOf(readAlgorithm(algorithm.parameters))
}
