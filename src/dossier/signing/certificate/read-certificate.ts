import { X509Certificate } from 'node:crypto'
import { isContext, isUniversal, objectIdentifierOf, octetsOf, sequenceMembers } from '../asn1/ber-fields.ts'
import { berMembers, readBer, type Ber } from '../asn1/read-ber.ts'
import { nameText } from './name-text.ts'

/** What signing needs to know of a certificate. Times in milliseconds since 1970 UTC. */
export type CertificateFacts = {
  der: Uint8Array
  x509: X509Certificate
  /** Whole encodings, to be repeated byte by byte in a signature. */
  issuerDer: Uint8Array
  serialDer: Uint8Array
  subjectName: string
  issuerName: string
  notBeforeMs: number
  notAfterMs: number
  isAuthority: boolean
  /** Key usage bits by number (RFC 5280 §4.2.1.3), null where the extension is absent. */
  keyUsage: ReadonlySet<number> | null
  /** Dotted identifier of the issuer's signature algorithm, and of the digest where RSASSA-PSS names one. */
  signedWith: { algorithm: string; pssDigest: string | null }
  selfIssued: boolean
}

const rsassaPss = '1.2.840.113549.1.1.10'
const sha1 = '1.3.14.3.2.26'

/** Reads an X.509 certificate (RFC 5280). Throws where it is not one. */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const x509 = new X509Certificate(der)
  const [body, algorithm] = sequenceMembers(readBer(der))
  const members = sequenceMembers(body)
  const [serial, , issuer, , subject] = isContext(members[0], 0) ? members.slice(1) : members
  if (!serial || !issuer || !subject) throw new Error('certificate without issuer, serial or subject')
  return {
    der,
    x509,
    issuerDer: issuer.whole,
    serialDer: serial.whole,
    subjectName: nameText(subject),
    issuerName: nameText(issuer),
    notBeforeMs: x509.validFromDate.getTime(),
    notAfterMs: x509.validToDate.getTime(),
    isAuthority: x509.ca,
    keyUsage: readKeyUsage(members),
    signedWith: readSignedWith(algorithm),
    selfIssued: Buffer.compare(issuer.whole, subject.whole) === 0,
  }
}

function readKeyUsage(members: readonly Ber[]): ReadonlySet<number> | null {
  const extensions = members.find((member) => isContext(member, 3))
  if (!extensions) return null
  for (const extension of sequenceMembers(berMembers(extensions)[0])) {
    const parts = sequenceMembers(extension)
    if (objectIdentifierOf(parts[0]) === '2.5.29.15') return bitsOf(readBer(octetsOf(parts.at(-1))))
  }
  return null
}

function bitsOf(bits: Ber): ReadonlySet<number> {
  const set = new Set<number>()
  if (!isUniversal(bits, 0x03)) return set
  bits.content.subarray(1).forEach((octet, index) => {
    for (let bit = 0; bit < 8; bit += 1) if ((octet & (0x80 >> bit)) !== 0) set.add(index * 8 + bit)
  })
  return set
}

function readSignedWith(algorithm: Ber | undefined): CertificateFacts['signedWith'] {
  const [name, parameters] = sequenceMembers(algorithm)
  const identifier = objectIdentifierOf(name)
  if (identifier !== rsassaPss) return { algorithm: identifier, pssDigest: null }
  const stated = parameters ? sequenceMembers(parameters).find((member) => isContext(member, 0)) : undefined
  // RFC 4055 §3.1: a digest left out means SHA-1.
  const pssDigest = stated ? objectIdentifierOf(sequenceMembers(berMembers(stated)[0])[0]) : sha1
  return { algorithm: identifier, pssDigest }
}
