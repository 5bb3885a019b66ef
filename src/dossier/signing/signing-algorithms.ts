import type { SigningAlgorithm } from './signing-key.ts'

export type AlgorithmFacts = {
  /** Name for `node:crypto`. */
  digest: 'sha256' | 'sha384' | 'sha512'
  digestIdentifier: string
  signatureIdentifier: string
  /** RFC 4055: RSA carries NULL parameters; RFC 5758: ECDSA carries none. */
  hasNullParameters: boolean
}

/** Digest and CMS names by kind of key: SHA-256 for RSA and P-256, the digest as strong as the curve above that (RFC 5480 §4). */
export const signingAlgorithms: Readonly<Record<SigningAlgorithm, AlgorithmFacts>> = {
  RSA: {
    digest: 'sha256',
    digestIdentifier: '2.16.840.1.101.3.4.2.1',
    signatureIdentifier: '1.2.840.113549.1.1.11',
    hasNullParameters: true,
  },
  'P-256': {
    digest: 'sha256',
    digestIdentifier: '2.16.840.1.101.3.4.2.1',
    signatureIdentifier: '1.2.840.10045.4.3.2',
    hasNullParameters: false,
  },
  'P-384': {
    digest: 'sha384',
    digestIdentifier: '2.16.840.1.101.3.4.2.2',
    signatureIdentifier: '1.2.840.10045.4.3.3',
    hasNullParameters: false,
  },
  'P-521': {
    digest: 'sha512',
    digestIdentifier: '2.16.840.1.101.3.4.2.3',
    signatureIdentifier: '1.2.840.10045.4.3.4',
    hasNullParameters: false,
  },
}
