import type { Certificate } from '../der/certificate.ts'
import { DerFault, readDer, childrenOf, contentOf, encodingOf, tags } from '../der/der-reader.ts'
import { isSameName } from '../der/distinguished-name.ts'
import { readSmallInteger } from '../der/der-values.ts'
import { oids } from '../der/oids.ts'
import type { OcspResponse } from '../der/ocsp-response.ts'
import { askOcsp } from './ask-ocsp.ts'
import type { RevocationList, RevokedCertificate } from '../der/revocation-list.ts'
import type { PathBuilder } from './build-path.ts'

/** What the revocation data at hand say about one certificate. */
export type RevocationStatus =
  | { readonly kind: 'good' }
  | { readonly kind: 'revoked'; readonly revokedMs: number; readonly keyWasLost: boolean }
  /** No list of its issuer is at hand. */
  | { readonly kind: 'not-checked' }
  /** A list is at hand whose time is over or had not come at the time that counts. */
  | { readonly kind: 'outdated' }
  /** A list is at hand and cannot be relied on: wrong signature, wrong issuer key, a scope we do not understand. */
  | { readonly kind: 'unreadable' }

/** Everything at hand about revocation: nothing is ever fetched. */
export type RevocationData = {
  readonly lists: readonly RevocationList[]
  readonly responses: readonly OcspResponse[]
}

export type RevocationQuestion = {
  readonly certificate: Certificate
  readonly issuer: Certificate
  /** The time that counts, milliseconds since 1970. */
  readonly atMs: number
  readonly data: RevocationData
}

/** Asks all lists and responses; one that says *revoked* outweighs any that does not (RFC 5280 §6.3). */
export async function askRevocation(builder: PathBuilder, question: RevocationQuestion): Promise<RevocationStatus> {
  const statuses: RevocationStatus[] = []
  for (const response of question.data.responses) statuses.push(...toList(await askOcsp(builder, question, response)))
  for (const list of question.data.lists)
    if (isSameName(list.issuer, question.issuer.subject)) statuses.push(await askList(builder, question, list))
  const find = (kind: RevocationStatus['kind']) => statuses.find((status) => status.kind === kind)
  return find('revoked') ?? find('good') ?? find('unreadable') ?? find('outdated') ?? { kind: 'not-checked' }
}

function toList<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}

async function askList(
  builder: PathBuilder,
  question: RevocationQuestion,
  list: RevocationList,
): Promise<RevocationStatus> {
  const { keyUsage } = question.issuer.extensions
  if (keyUsage && !keyUsage.listSigning) return { kind: 'unreadable' }
  if ((await builder.isSignedBy(list, question.issuer)) !== 'valid') return { kind: 'unreadable' }
  try {
    return readStatus(question, list)
  } catch (error) {
    if (error instanceof DerFault) return { kind: 'unreadable' }
    throw error
  }
}

function readStatus({ certificate, atMs }: RevocationQuestion, list: RevocationList): RevocationStatus {
  // An indirect list speaks of the certificates of others too, by serial numbers that are not theirs alone.
  if (isIndirect(list)) return { kind: 'unreadable' }
  const entry = list.find(certificate.serial)
  if (entry) return toRevoked(entry)
  if (!isInScope(certificate, list)) return { kind: 'unreadable' }
  // Lists drop certificates that have run out (RFC 5280 §5): silence after that says nothing.
  if (list.thisUpdateMs > certificate.notAfterMs) return { kind: 'outdated' }
  // A list made after the time that counts is better, not worse; one that had run out by then says nothing about it.
  return (list.nextUpdateMs ?? list.thisUpdateMs) < atMs ? { kind: 'outdated' } : { kind: 'good' }
}

function isIndirect({ extensions }: RevocationList): boolean {
  const scope = extensions.find(({ oid }) => oid === oids.issuingDistributionPoint)
  return scope !== undefined && childrenOf(readDer(scope.value)).some(({ tag }) => tag === 0x84)
}

/** The two reasons after which even earlier signatures may be forged: key and authority compromise (RFC 5280 §5.3.1). */
const lostKey = [1, 2]

function toRevoked(entry: RevokedCertificate): RevocationStatus {
  const reason = entry.extensions.find(({ oid }) => oid === oids.reasonCode)
  const understood: readonly string[] = [oids.reasonCode, oids.invalidityDate]
  if (entry.extensions.some(({ oid, critical }) => critical && !understood.includes(oid))) return { kind: 'unreadable' }
  const code = reason ? readEnumerated(reason.value) : 0
  return { kind: 'revoked', revokedMs: entry.revokedMs, keyWasLost: lostKey.includes(code) }
}

function readEnumerated(value: Uint8Array): number {
  const element = readDer(value)
  return readSmallInteger({ ...element, tag: element.tag === tags.enumerated ? tags.integer : element.tag })
}

/** Whether silence of the list means something for this certificate. */
function isInScope(certificate: Certificate, list: RevocationList): boolean {
  const understood: readonly string[] = [oids.authorityKeyIdentifier, oids.crlNumber, oids.issuingDistributionPoint]
  if (list.extensions.some(({ oid, critical }) => critical && !understood.includes(oid))) return false
  const scope = list.extensions.find(({ oid }) => oid === oids.issuingDistributionPoint)
  if (!scope) return true
  const { isAuthority, distributionPoints } = certificate.extensions
  return childrenOf(readDer(scope.value)).every((part) => {
    if (part.tag === 0x81) return isFalse(contentOf(part)) || !isAuthority
    if (part.tag === 0x82) return isFalse(contentOf(part)) || isAuthority
    // Lists cut by place of distribution count only where the certificate names the very same place.
    return part.tag === 0xa0 && distributionPoints !== null && contains(distributionPoints, encodingOf(part))
  })
}

function isFalse(content: Uint8Array): boolean {
  return content.length === 1 && content[0] === 0
}

function contains(whole: Uint8Array, part: Uint8Array): boolean {
  const [first = 0] = part
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1))
    if (part.every((byte, index) => whole[at + index] === byte)) return true
  return false
}
