import type { FindingCode } from '../../model/verdict.ts'
import { judgeSignature } from '../crypto/judge-signature.ts'
import type { Certificate } from '../der/certificate.ts'
import { isSameName } from '../der/distinguished-name.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import { LimitReached, limits } from '../pdf/limits.ts'
import type { VerifierPorts } from '../ports.ts'

/** The chain from an end certificate towards a root, and what speaks against trusting it. */
export type CertificatePath = {
  /** The end certificate first. */
  readonly certificates: readonly Certificate[]
  /** Whether the last one is among the trusted roots. */
  readonly reachesRoot: boolean
  readonly findings: readonly FindingCode[]
}

export type PathBuilder = {
  /** The best path for a certificate, its issuers sought among the roots and `pool`. Times are judged elsewhere. */
  build(end: Certificate, pool: readonly Certificate[]): Promise<CertificatePath>
  /** Whether `issuer` signed these bytes with a strong algorithm. */
  isSignedBy(signed: SignedThing, issuer: Certificate): Promise<'valid' | 'invalid' | 'unsupported' | 'weak'>
  readonly roots: readonly Certificate[]
  readonly ports: VerifierPorts
}

export type SignedThing = Pick<Certificate, 'tbs' | 'algorithm' | 'signature'>

const longestPath = 8

/** Builds paths to the given roots (RFC 5280 §6.1 without policies and name constraints, which undecide where critical). */
export function createPathBuilder(roots: readonly Certificate[], ports: VerifierPorts): PathBuilder {
  let questions = 0
  const builder: PathBuilder = {
    roots,
    ports,
    build: (end, pool) => extend({ builder, pool }, [end], []),
    isSignedBy(signed, issuer) {
      questions += 1
      if (questions > limits.signatureQuestions) throw new LimitReached('signatures to check')
      const { algorithm, signature, tbs: message } = signed
      return judgeSignature(ports.verifySignature, { spki: issuer.spki, algorithm, digest: null, signature, message })
    },
  }
  return builder
}

type Search = { readonly builder: PathBuilder; readonly pool: readonly Certificate[] }

async function extend(
  search: Search,
  path: readonly Certificate[],
  findings: readonly FindingCode[],
): Promise<CertificatePath> {
  const last = path.at(-1)
  const reachesRoot = last !== undefined && isAmong(last, search.builder.roots)
  const here: CertificatePath = { certificates: path, reachesRoot, findings }
  if (!last || reachesRoot || path.length >= longestPath || isSelfIssued(last)) return here
  let best = here
  for (const issuer of candidatesFor(last, search, path)) {
    const judgement = await search.builder.isSignedBy(last, issuer)
    if (judgement === 'invalid') continue
    const step: FindingCode[] = judgement === 'valid' ? [] : ['chain-algorithm']
    const found = await extend(search, [...path, issuer], [...findings, ...step, ...judgeIssuer(issuer, path)])
    if (isBetter(found, best)) best = found
    if (best.reachesRoot && best.findings.length === 0) break
  }
  return best
}

/** A path to a root beats one without, a path without objections one with, a longer one a shorter one. */
function isBetter(one: CertificatePath, other: CertificatePath): boolean {
  if (one.reachesRoot !== other.reachesRoot) return one.reachesRoot
  if ((one.findings.length === 0) !== (other.findings.length === 0) && one.reachesRoot) return one.findings.length === 0
  return one.certificates.length > other.certificates.length
}

function candidatesFor(certificate: Certificate, search: Search, path: readonly Certificate[]): Certificate[] {
  const wanted = certificate.extensions.authorityKeyId
  return [...search.builder.roots, ...search.pool].filter((issuer, index, all) => {
    const keyId = issuer.extensions.subjectKeyId
    if (isAmong(issuer, path) || all.findIndex(({ der }) => isSameBytes(der, issuer.der)) < index) return false
    if (wanted && keyId && !isSameBytes(wanted, keyId)) return false
    return isSameName(issuer.subject, certificate.issuer)
  })
}

/** What RFC 5280 demands of a certificate that issues others: authority, path length, usage, nothing critical unknown. */
function judgeIssuer(issuer: Certificate, below: readonly Certificate[]): FindingCode[] {
  const { isAuthority, pathLength, keyUsage, unknownCritical } = issuer.extensions
  const between = below.slice(1).filter((certificate) => !isSelfIssued(certificate)).length
  const findings: FindingCode[] = []
  if (!isAuthority || (keyUsage && !keyUsage.certificateSigning) || (pathLength !== null && between > pathLength))
    findings.push('chain-rule-broken')
  if (unknownCritical.length > 0) findings.push('critical-extension-unknown')
  return findings
}

/** Whether issuer and subject are the same. */
export function isSelfIssued(certificate: Certificate): boolean {
  return isSameName(certificate.issuer, certificate.subject)
}

/** Whether the very certificate is in a list. */
export function isAmong(certificate: Certificate, list: readonly Certificate[]): boolean {
  return list.some(({ der }) => isSameBytes(der, certificate.der))
}
