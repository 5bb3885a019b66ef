import { readPemBundle } from './read-pem-bundle.ts'

/**
 * The DER values in a file of certificates or revocation lists: every PEM block with that label, or the bytes themselves where there is none.
 *
 * What cannot be read as what it should be is told later, as a finding of the verification.
 */
export function readHandedDers(bytes: Uint8Array, label: 'CERTIFICATE' | 'X509 CRL'): Uint8Array[] {
  const fromPem = readPemBundle(latin1Of(bytes), label)
  return fromPem.length > 0 ? fromPem : [bytes]
}

function latin1Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return text
}
