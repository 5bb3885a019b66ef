import { childrenOf, contentOf, DerFault, expectTag, openSequence, readDer, tags } from './der-reader.ts'
import { readBoolean, readNamedBits, readOid, readSmallInteger } from './der-values.ts'
import { oids } from './oids.ts'
import type { RawExtension } from './raw-extension.ts'

/** What a certificate may be used for, as its extensions say (RFC 5280 §4.2.1). */
export type CertificateExtensions = {
  readonly isAuthority: boolean
  /** How many authorities may stand between this one and the end certificate; null for any number. */
  readonly pathLength: number | null
  /** Null where key usage is not restricted. */
  readonly keyUsage: KeyUsage | null
  /** Null where extended usage is not restricted. */
  readonly extendedUsage: { readonly critical: boolean; readonly purposes: readonly string[] } | null
  readonly subjectKeyId: Uint8Array | null
  readonly authorityKeyId: Uint8Array | null
  /** GeneralNames of the places its revocation lists come from, as DER. */
  readonly distributionPoints: Uint8Array | null
  /** Critical extensions nobody here understands. */
  readonly unknownCritical: readonly string[]
}

export type KeyUsage = {
  readonly digitalSignature: boolean
  readonly contentCommitment: boolean
  readonly certificateSigning: boolean
  readonly listSigning: boolean
}

/** Extensions that are understood, or that restrict nothing we rely on and so may be critical. */
const understood: ReadonlySet<string> = new Set([
  oids.subjectKeyIdentifier,
  oids.keyUsage,
  oids.subjectAlternativeName,
  oids.issuerAlternativeName,
  oids.basicConstraints,
  oids.crlDistributionPoints,
  oids.certificatePolicies,
  oids.authorityKeyIdentifier,
  oids.extendedKeyUsage,
])

/** Interprets the extensions of a certificate. Throws DerFault where one we rely on is malformed. */
export function readExtensions(raw: readonly RawExtension[]): CertificateExtensions {
  const find = (oid: string) => raw.find((extension) => extension.oid === oid) ?? null
  const constraints = readBasicConstraints(find(oids.basicConstraints))
  return {
    ...constraints,
    keyUsage: readKeyUsage(find(oids.keyUsage)),
    extendedUsage: readExtendedUsage(find(oids.extendedKeyUsage)),
    subjectKeyId: readSubjectKeyId(find(oids.subjectKeyIdentifier)),
    authorityKeyId: readAuthorityKeyId(find(oids.authorityKeyIdentifier)),
    distributionPoints: find(oids.crlDistributionPoints)?.value ?? null,
    unknownCritical: raw.filter(isUnknownCritical).map(({ oid }) => oid),
  }
}

/** Constraints of names are not evaluated, so they undecide even where a careless issuer did not mark them critical. */
function isUnknownCritical({ oid, critical }: RawExtension): boolean {
  return (critical && !understood.has(oid)) || oid === oids.nameConstraints
}

function readBasicConstraints(extension: RawExtension | null): { isAuthority: boolean; pathLength: number | null } {
  if (!extension) return { isAuthority: false, pathLength: null }
  const sequence = openSequence(readDer(extension.value), 'basic constraints')
  const flag = sequence.optional(tags.boolean)
  const length = sequence.optional(tags.integer)
  sequence.done()
  return { isAuthority: flag !== null && readBoolean(flag), pathLength: length && readSmallInteger(length) }
}

function readKeyUsage(extension: RawExtension | null): KeyUsage | null {
  if (!extension) return null
  const has = readNamedBits(readDer(extension.value))
  return { digitalSignature: has(0), contentCommitment: has(1), certificateSigning: has(5), listSigning: has(6) }
}

function readExtendedUsage(extension: RawExtension | null): CertificateExtensions['extendedUsage'] {
  if (!extension) return null
  const purposes = childrenOf(expectTag(readDer(extension.value), tags.sequence, 'extended usage')).map(readOid)
  if (purposes.length === 0) throw new DerFault('empty extended usage')
  return { critical: extension.critical, purposes }
}

function readSubjectKeyId(extension: RawExtension | null): Uint8Array | null {
  return extension && contentOf(expectTag(readDer(extension.value), tags.octetString, 'key identifier'))
}

function readAuthorityKeyId(extension: RawExtension | null): Uint8Array | null {
  if (!extension) return null
  const [first] = childrenOf(expectTag(readDer(extension.value), tags.sequence, 'authority key identifier'))
  return first?.tag === 0x80 ? contentOf(first) : null
}
