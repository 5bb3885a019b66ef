/** The kinds of key a dossier is signed with. */
export type SigningAlgorithm = 'RSA' | 'P-256' | 'P-384' | 'P-521'

/** A key ready to sign, wherever the secret lies (a PKCS#12 file, a token), with the certificate that names its holder. */
export type SigningKey = {
  /** The signer's certificate, DER. */
  certificate: Uint8Array
  /** From the signer's certificate to the highest issuer at hand, DER, leaf first; nothing off the path. */
  chain: readonly Uint8Array[]
  subjectName: string
  issuerName: string
  /** Milliseconds since 1970 UTC. */
  notBeforeMs: number
  notAfterMs: number
  algorithm: SigningAlgorithm
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: string
  /** Signs the bytes with the digest that `signingAlgorithms` gives for the algorithm; ECDSA answers DER (X9.62). */
  sign(bytes: Uint8Array): Promise<Uint8Array>
}
