import { createHash, verify } from 'node:crypto'
import { WorkbenchError } from '../../../contract/failure.ts'
import {
  explicitValue,
  isContext,
  isUniversal,
  objectIdentifierOf,
  octetsOf,
  sequenceMembers,
  setMembers,
  smallIntegerOf,
} from '../asn1/ber-fields.ts'
import { BerError, berMembers, readBer, type Ber } from '../asn1/read-ber.ts'
import { readCertificate, type CertificateFacts } from '../certificate/read-certificate.ts'
import { readGeneralizedTime } from './read-generalized-time.ts'

/** A time-stamp token that is whole in itself: signed by the certificate it carries. Whether that one is trusted is not said. */
export type TimeStamp = {
  /** The token as it goes into the PDF, byte by byte as it came. */
  token: Uint8Array
  /** Digest over what was stamped, SHA-256. */
  imprint: Uint8Array
  statedAtMs: number
  authorityName: string
}

const oid = {
  signedData: '1.2.840.113549.1.7.2',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  messageDigest: '1.2.840.113549.1.9.4',
  forTimeStamping: '1.3.6.1.5.5.7.3.8',
} as const

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Reads the answer of a time-stamp authority: a whole response or the bare token (RFC 3161 §2.4.2).
 *
 * Throws `time-stamp-refused` where the authority said no, `time-stamp-unreadable` where the token is damaged, over another digest than SHA-256,
 * not signed for time-stamping by a certificate inside it, or signed in a way not known here.
 */
export function readTimeStamp(answer: Uint8Array): TimeStamp {
  try {
    const token = tokenOf(readBer(answer))
    const [type, content] = sequenceMembers(token)
    if (objectIdentifierOf(type) !== oid.signedData) throw new BerError('no signed data')
    return readToken(token, sequenceMembers(explicitValue(content, 0)))
  } catch (error) {
    if (error instanceof WorkbenchError) throw error
    throw new WorkbenchError('time-stamp-unreadable', 'the time-stamp cannot be read', { cause: error })
  }
}

function tokenOf(answer: Ber): Ber {
  const [first, token] = sequenceMembers(answer)
  if (isUniversal(first, 0x06)) return answer
  const status = smallIntegerOf(sequenceMembers(first)[0])
  // 0 granted, 1 granted with changes; everything above is a refusal (RFC 3161 §2.4.2).
  if (status > 1) throw new WorkbenchError('time-stamp-refused', `time-stamp status ${status}`, { details: { status } })
  if (!token) throw new BerError('granted without a token')
  return token
}

function readToken(token: Ber, [, , encapsulated, ...rest]: readonly Ber[]): TimeStamp {
  const [type, wrapped] = sequenceMembers(encapsulated)
  if (objectIdentifierOf(type) !== oid.timeStampInfo) throw new BerError('no time-stamp inside')
  const info = octetsOf(explicitValue(wrapped, 0))
  const certificates = rest.find((member) => isContext(member, 0))
  const [signer, another] = setMembers(rest.at(-1))
  if (!certificates || !signer || another) throw new BerError('not one signer with a certificate')
  const authority = checkSigner(sequenceMembers(signer), info, berMembers(certificates))
  const [, , imprint, , statedAt] = sequenceMembers(readBer(info))
  const [algorithm, digest] = sequenceMembers(imprint)
  if (digests[objectIdentifierOf(sequenceMembers(algorithm)[0])] !== 'sha256') throw new BerError('another digest')
  if (!statedAt) throw new BerError('no time')
  return {
    token: token.whole,
    imprint: octetsOf(digest),
    statedAtMs: readGeneralizedTime(statedAt),
    authorityName: authority.subjectName,
  }
}

/** The certificate that signed the token, found by issuer and serial, after its signature was checked. */
function checkSigner(signer: readonly Ber[], info: Uint8Array, certificates: readonly Ber[]): CertificateFacts {
  const [, identifier, digestAlgorithm, attributes, , signature] = signer
  const [issuer, serial] = sequenceMembers(identifier)
  const facts = certificates.filter((one) => isUniversal(one, 0x10)).map((one) => readCertificate(one.whole))
  const found = facts.find((one) => isSame(one.issuerDer, issuer) && isSame(one.serialDer, serial))
  const digest = digests[objectIdentifierOf(sequenceMembers(digestAlgorithm)[0])]
  if (!found || !digest || !attributes || !isContext(attributes, 0)) throw new BerError('no signer to check')
  if (!found.x509.keyUsage?.includes(oid.forTimeStamping)) throw new BerError('not for time-stamping')
  const expected = createHash(digest).update(info).digest()
  if (!expected.equals(messageDigestIn(attributes))) throw new BerError('the token is not what was signed')
  // Signed attributes are hashed as a SET, whatever tag they carry inside (RFC 5652 §5.4).
  const signed = Buffer.concat([Uint8Array.of(0x31), attributes.whole.subarray(1)])
  if (!verify(digest, signed, found.x509.publicKey, octetsOf(signature)))
    throw new BerError('the signature does not fit')
  return found
}

function messageDigestIn(attributes: Ber): Uint8Array {
  for (const attribute of berMembers(attributes)) {
    const [type, values] = sequenceMembers(attribute)
    if (objectIdentifierOf(type) === oid.messageDigest) return octetsOf(setMembers(values)[0])
  }
  throw new BerError('no message digest')
}

function isSame(der: Uint8Array, value: Ber | undefined): boolean {
  return value !== undefined && Buffer.compare(der, value.whole) === 0
}
