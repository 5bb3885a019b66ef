import { createHash, verify } from 'node:crypto'
import {
  compareEncodings,
  derContext,
  derInteger,
  derNull,
  derObjectIdentifier,
  derOctets,
  derSequence,
  derSetOf,
} from './asn1/write-der.ts'
import { readCertificate, type CertificateFacts } from './certificate/read-certificate.ts'
import { unreadable } from './container/container-limits.ts'
import { signingAlgorithms, type AlgorithmFacts } from './signing-algorithms.ts'
import type { SigningKey } from './signing-key.ts'

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/**
 * A detached CAdES signature (CMS SignedData, RFC 5652; EN 319 142-1 §6.3 level B-B) over content of which only the digest is known.
 *
 * `contentDigest` is by the digest of the key's algorithm. Signed attributes are exactly content type, message digest and signing certificate v2
 * (RFC 5035, SHA-256, with issuer and serial): the claimed time stands in the PDF, not here. Certificates are the path and nothing else. Strict DER.
 */
export async function buildCms(contentDigest: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  const facts = signingAlgorithms[key.algorithm]
  const certificate = readCertificate(key.certificate)
  const attributes = signedAttributes(contentDigest, certificate)
  const signature = await key.sign(derSetOf(...attributes))
  checkSignature({ facts, certificate, attributes, signature })
  const signer = signerInfo({ facts, certificate, attributes, signature })
  const signedData = derSequence(
    derInteger(1),
    derSetOf(derSequence(derObjectIdentifier(facts.digestIdentifier))),
    derSequence(derObjectIdentifier(oid.data)),
    derContext(0, ...key.chain.toSorted(compareEncodings)),
    derSetOf(signer),
  )
  return derSequence(derObjectIdentifier(oid.signedData), derContext(0, signedData))
}

type Signature = {
  facts: AlgorithmFacts
  certificate: CertificateFacts
  attributes: readonly Uint8Array[]
  signature: Uint8Array
}

function signerInfo({ facts, certificate, attributes, signature }: Signature): Uint8Array {
  const algorithm = derObjectIdentifier(facts.signatureIdentifier)
  return derSequence(
    derInteger(1),
    derSequence(certificate.issuerDer, certificate.serialDer),
    derSequence(derObjectIdentifier(facts.digestIdentifier)),
    derContext(0, ...attributes.toSorted(compareEncodings)),
    facts.hasNullParameters ? derSequence(algorithm, derNull) : derSequence(algorithm),
    derOctets(signature),
  )
}

function signedAttributes(contentDigest: Uint8Array, certificate: CertificateFacts): Uint8Array[] {
  const directoryName = derContext(4, certificate.issuerDer)
  const issuerSerial = derSequence(derSequence(directoryName), certificate.serialDer)
  const certificateDigest = createHash('sha256').update(certificate.der).digest()
  // SHA-256 is the default of ESSCertIDv2, and DER leaves a default out.
  const certificateId = derSequence(derOctets(certificateDigest), issuerSerial)
  return [
    attribute(oid.contentType, derObjectIdentifier(oid.data)),
    attribute(oid.messageDigest, derOctets(contentDigest)),
    attribute(oid.signingCertificateV2, derSequence(derSequence(certificateId))),
  ]
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return derSequence(derObjectIdentifier(type), derSetOf(value))
}

/** A token can hold a key that is not its certificate's; better found now than by the reader of the dossier. */
function checkSignature({ facts, certificate, attributes, signature }: Signature): void {
  const fits = verify(facts.digest, derSetOf(...attributes), certificate.x509.publicKey, signature)
  if (!fits) throw unreadable('the key does not belong to its certificate')
}
