import { hashOf } from '../crypto/signature-scheme.ts'
import { readCertificate, type Certificate } from '../der/certificate.ts'
import { childrenOf, DerFault, readDer } from '../der/der-reader.ts'
import { readWholeBits } from '../der/der-values.ts'
import type { OcspAnswer, OcspResponse } from '../der/ocsp-response.ts'
import { createHash } from '../hash/create-hash.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import type { VerifierPorts } from '../ports.ts'
import type { PathBuilder } from './build-path.ts'
import type { RevocationQuestion, RevocationStatus } from './revocation.ts'

const ocspSigning = '1.3.6.1.5.5.7.3.9'

/** What one stored OCSP response says about a certificate (RFC 6960 §3.2); null where it is about others. */
export async function askOcsp(
  builder: PathBuilder,
  question: RevocationQuestion,
  response: OcspResponse,
): Promise<RevocationStatus | null> {
  const answer = response.answers.find((candidate) => isAbout(candidate, question, builder.ports))
  if (!answer) return null
  if (!(await isAuthorised(builder, question.issuer, response))) return { kind: 'unreadable' }
  if (answer.status.kind === 'unknown') return { kind: 'not-checked' }
  if (answer.status.kind === 'revoked') {
    const { revokedMs, reason } = answer.status
    return { kind: 'revoked', revokedMs, keyWasLost: reason === 1 || reason === 2 }
  }
  return (answer.nextUpdateMs ?? response.producedMs) < question.atMs ? { kind: 'outdated' } : { kind: 'good' }
}

function isAbout(answer: OcspAnswer, { certificate, issuer }: RevocationQuestion, ports: VerifierPorts): boolean {
  const name = hashOf(answer.hashAlgorithm)
  if (name === null || !isSameBytes(answer.serial, certificate.serial)) return false
  const digest = (bytes: Uint8Array) => createHash(name, ports.createSha256).update(bytes).digest()
  return (
    isSameBytes(digest(certificate.issuer.der), answer.issuerNameHash) &&
    isSameBytes(digest(keyBits(issuer)), answer.issuerKeyHash)
  )
}

/** The key itself, without the wrapping that says of what kind it is. */
function keyBits(certificate: Certificate): Uint8Array {
  const [, bits] = childrenOf(readDer(certificate.spki))
  if (!bits) throw new DerFault('malformed public key')
  return readWholeBits(bits)
}

/** Signed by the issuer itself, or by someone the issuer named for that and who was valid then (RFC 6960 §4.2.2.2). */
async function isAuthorised(builder: PathBuilder, issuer: Certificate, response: OcspResponse): Promise<boolean> {
  if ((await builder.isSignedBy(response, issuer)) === 'valid') return true
  for (const der of response.certificates.slice(0, 4)) {
    const responder = readOrNothing(der)
    if (!responder || !mayAnswer(responder, response.producedMs)) continue
    if ((await builder.isSignedBy(responder, issuer)) !== 'valid') continue
    if ((await builder.isSignedBy(response, responder)) === 'valid') return true
  }
  return false
}

function mayAnswer({ extensions, notBeforeMs, notAfterMs }: Certificate, atMs: number): boolean {
  const isNamed = extensions.extendedUsage?.purposes.includes(ocspSigning) ?? false
  return (
    isNamed &&
    !extensions.isAuthority &&
    extensions.unknownCritical.length === 0 &&
    notBeforeMs <= atMs &&
    atMs <= notAfterMs
  )
}

function readOrNothing(der: Uint8Array): Certificate | null {
  try {
    return readCertificate(der)
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}
