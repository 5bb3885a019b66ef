import type { FindingCode } from '../../model/verdict.ts'
import { readCertificate, type Certificate } from '../der/certificate.ts'
import { readSignedData, type SignedData, type SignerInfo } from '../der/cms.ts'
import { DerFault, readDerPrefix } from '../der/der-reader.ts'
import { demandStrictDer } from '../der/strict-der.ts'
import { limits } from '../pdf/limits.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'

/** The CMS container of a signature or time-stamp, as far as it can be read. */
export type ContainerReading = {
  readonly findings: readonly FindingCode[]
  readonly signedData: SignedData | null
  readonly signer: SignerInfo | null
  readonly certificate: Certificate | null
  /** All certificates that are inside and readable. */
  readonly certificates: readonly Certificate[]
}

const unreadable = (finding: FindingCode, more: readonly FindingCode[] = []): ContainerReading => ({
  findings: [finding, ...more],
  signedData: null,
  signer: null,
  certificate: null,
  certificates: [],
})

/** Reads the container at the start of bytes; behind it only zeros may stand (`isPadded`) or nothing at all. */
export function readContainer(bytes: Uint8Array, isPadded: boolean): ContainerReading {
  try {
    const element = readDerPrefix(bytes)
    const rest = bytes.subarray(element.end)
    const padding: FindingCode[] = rest.some((byte) => byte !== 0) ? ['padding-not-zero'] : []
    if (!isPadded && rest.length > 0) return unreadable('contents-unreadable')
    demandStrictDer(element)
    return fromSignedData(readSignedData(element), padding)
  } catch (error) {
    if (!(error instanceof DerFault)) throw error
    return unreadable(error.isBer ? 'not-der' : 'contents-unreadable')
  }
}

function fromSignedData(signedData: SignedData, padding: readonly FindingCode[]): ContainerReading {
  const findings: FindingCode[] = [...padding]
  const certificates = readCertificates(signedData.certificates, findings)
  const [signer, another] = signedData.signers
  if (!signer || another)
    return { findings: [...findings, 'signer-count'], signedData, signer: null, certificate: null, certificates }
  const matching = certificates.filter((certificate) => isCertificateOf(certificate, signer))
  const [certificate] = matching
  if (!certificate) findings.push('signer-certificate-missing')
  if (!isWellFormed(signedData, signer)) findings.push('signature-form')
  return { findings, signedData, signer, certificate: certificate ?? null, certificates }
}

function readCertificates(encodings: readonly Uint8Array[], findings: FindingCode[]): Certificate[] {
  const certificates: Certificate[] = []
  for (const der of encodings.slice(0, limits.certificates)) {
    try {
      certificates.push(readCertificate(der))
    } catch (error) {
      if (!(error instanceof DerFault)) throw error
      findings.push('certificate-unreadable')
    }
  }
  if (encodings.length > limits.certificates) findings.push('certificate-unreadable')
  return certificates
}

function isCertificateOf(certificate: Certificate, { id }: SignerInfo): boolean {
  if (id.kind === 'key')
    return certificate.extensions.subjectKeyId !== null && isSameBytes(certificate.extensions.subjectKeyId, id.keyId)
  return isSameBytes(certificate.issuer.der, id.issuer) && isSameBytes(certificate.serial, id.serial)
}

/** Versions and digest list as RFC 5652 §5.1 and §5.3 demand them, and nothing but X.509 inside. */
function isWellFormed(signedData: SignedData, signer: SignerInfo): boolean {
  const isPlain = signedData.contentType === '1.2.840.113549.1.7.1'
  const expected = signer.id.kind === 'key' || !isPlain ? 3 : 1
  const [digest, another] = signedData.digestAlgorithms
  return (
    signedData.otherCertificates === 0 &&
    signedData.version === expected &&
    signer.version === (signer.id.kind === 'key' ? 3 : 1) &&
    another === undefined &&
    digest?.oid === signer.digestAlgorithm.oid
  )
}
