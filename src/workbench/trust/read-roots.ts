import { createHash } from 'node:crypto'
import { readCertificate, type Certificate } from '../../verify/der/certificate.ts'
import { readHandedDers } from '../../verify/read-handed-ders.ts'
import { readOrNull } from '../../verify/signature/read-store.ts'

/** What a certificate says of itself, and the certificate. */
export type ReadRoot = {
  readonly sha256: string
  readonly subject: string
  readonly notBefore: string
  readonly notAfter: string
  readonly pem: string
}

/**
 * The certificates of a PEM or DER file, by the verifier's own strict reader; null where one cannot be read, or is not that of an authority.
 *
 * A signer's own certificate is refused: trusting it would make any signature of its holder *passed* without an issuer.
 */
export function readRoots(bytes: Uint8Array): ReadRoot[] | null {
  const read = readHandedDers(bytes, 'CERTIFICATE').map((der) => readOrNull(der, readCertificate))
  const whole = read.filter((certificate) => certificate !== null)
  if (whole.length !== read.length || !whole.every(({ extensions }) => extensions.isAuthority)) return null
  return whole.map(toReadRoot)
}

function toReadRoot({ der, subject, notBeforeMs, notAfterMs }: Certificate): ReadRoot {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return {
    sha256: createHash('sha256').update(der).digest('hex'),
    subject: subject.text,
    notBefore: new Date(notBeforeMs).toISOString(),
    notAfter: new Date(notAfterMs).toISOString(),
    pem: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  }
}
