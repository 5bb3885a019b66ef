import type { FindingCode } from '../../model/verdict.ts'
import type { Certificate } from '../der/certificate.ts'
import type { Attribute, SignerInfo } from '../der/cms.ts'
import { contentOf, DerFault, expectTag, tags, type Der } from '../der/der-reader.ts'
import { readOid } from '../der/der-values.ts'
import { oids } from '../der/oids.ts'
import { readSigningCertificate } from '../der/signing-certificate.ts'
import { compareBytes } from '../der/strict-der.ts'
import { createHash } from '../hash/create-hash.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import type { VerifierPorts } from '../ports.ts'

export type AttributeRules = {
  /** The content type the container carries. */
  readonly contentType: string
  /** Whether a signing-certificate attribute must be there (PAdES and time-stamps). */
  readonly needsSigningCertificate: boolean
  /** Whether naming the certificate by SHA-1 is still usual there (RFC 3161 tokens). */
  readonly allowsFirstVersion: boolean
}

/** The attributes a PAdES signature of ours has, and no others (EN 319 142-1 §6.3). */
const profile = [oids.contentType, oids.messageDigest, oids.signingCertificateV2]

/** Judges the signed attributes of a signer (RFC 5652 §11, RFC 5035). A signer without any is not judged here. */
export function judgeAttributes(
  signer: SignerInfo,
  certificate: Certificate | null,
  { rules, ports }: { rules: AttributeRules; ports: VerifierPorts },
): FindingCode[] {
  if (!signer.signedAttributes) return rules.needsSigningCertificate ? ['signing-certificate-missing'] : []
  const { list } = signer.signedAttributes
  const findings = new Set<FindingCode>()
  if (!isOneEach(list) || !hasContentType(list, rules.contentType) || !hasDigest(list)) findings.add('attributes-wrong')
  if (!isSorted(list)) findings.add('attributes-irregular')
  if (list.length !== profile.length || !profile.every((oid) => list.some((attribute) => attribute.oid === oid)))
    findings.add('attributes-beyond-profile')
  for (const finding of judgeSigningCertificate(list, certificate, { rules, ports })) findings.add(finding)
  return [...findings]
}

/** Each attribute once, each with exactly one value. */
function isOneEach(list: readonly Attribute[]): boolean {
  return new Set(list.map(({ oid }) => oid)).size === list.length && list.every(({ values }) => values.length === 1)
}

function isSorted(list: readonly Attribute[]): boolean {
  return list.every((attribute, index) => {
    const before = list[index - 1]
    return !before || compareBytes(before.encoding, attribute.encoding) < 0
  })
}

function hasContentType(list: readonly Attribute[], contentType: string): boolean {
  return isFine(list, oids.contentType, (value) => readOid(value) === contentType)
}

function hasDigest(list: readonly Attribute[]): boolean {
  return isFine(list, oids.messageDigest, (value) => contentOf(expectTag(value, tags.octetString, 'digest')).length > 0)
}

function isFine(list: readonly Attribute[], oid: string, test: (value: Der) => boolean): boolean {
  const value = list.find((attribute) => attribute.oid === oid)?.values[0]
  if (!value) return false
  try {
    return test(value)
  } catch (error) {
    if (error instanceof DerFault) return false
    throw error
  }
}

function judgeSigningCertificate(
  list: readonly Attribute[],
  certificate: Certificate | null,
  { rules, ports }: { rules: AttributeRules; ports: VerifierPorts },
): FindingCode[] {
  const has = (oid: string) => list.some((attribute) => attribute.oid === oid)
  const names = (oid: string, isFirst: boolean) =>
    !certificate || isFine(list, oid, (value) => namesCertificate(value, { isFirst, certificate, ports }))
  const findings: FindingCode[] = []
  if (has(oids.signingCertificateV2) && !names(oids.signingCertificateV2, false))
    findings.push('signing-certificate-differs')
  if (has(oids.signingCertificate) && !names(oids.signingCertificate, true))
    findings.push('signing-certificate-differs')
  if (has(oids.signingCertificateV2)) return findings
  if (has(oids.signingCertificate)) return rules.allowsFirstVersion ? findings : [...findings, 'attributes-irregular']
  return rules.needsSigningCertificate ? [...findings, 'signing-certificate-missing'] : findings
}

/** Whether the first certificate named is the signer's, by digest and, where given, issuer and serial number. */
function namesCertificate(
  value: Der,
  { isFirst, certificate, ports }: { isFirst: boolean; certificate: Certificate; ports: VerifierPorts },
): boolean {
  const [named] = readSigningCertificate(value, isFirst)
  if (!named || named.hash === null) return false
  const digest = createHash(named.hash, ports.createSha256).update(certificate.der).digest()
  if (!isSameBytes(digest, named.digest)) return false
  if (!named.issuerSerial) return true
  return (
    isSameBytes(named.issuerSerial.issuer, certificate.issuer.der) &&
    isSameBytes(named.issuerSerial.serial, certificate.serial)
  )
}
