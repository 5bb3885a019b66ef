import type { FindingCode } from '../../model/verdict.ts'
import { hashOf } from '../crypto/signature-scheme.ts'
import type { Certificate } from '../der/certificate.ts'
import { DerFault } from '../der/der-reader.ts'
import { oids } from '../der/oids.ts'
import { readTimeStampInfo, type TimeStampInfo } from '../der/time-stamp-info.ts'
import { createHash } from '../hash/create-hash.ts'
import { isSameBytes } from '../pdf/pdf-value.ts'
import type { HashName, VerifierPorts } from '../ports.ts'
import { judgeAttributes } from '../signature/judge-attributes.ts'
import { judgeContainer } from '../signature/judge-container.ts'
import type { ContainerReading } from '../signature/read-container.ts'
import type { CertificatePath, PathBuilder } from './build-path.ts'
import { isForTimeStamping } from './judge-end-certificate.ts'
import { askRevocation, type RevocationData } from './revocation.ts'

/** What a time-stamp token comes to. */
export type TimeStampJudgement = {
  readonly findings: readonly FindingCode[]
  /** The stamped time, only where the token is right and its authority trusted. */
  readonly trustedMs: number | null
  readonly statedMs: number | null
  readonly path: CertificatePath | null
  /** Whether token and imprint are right, whoever made it; null where that cannot be told. */
  readonly intact: boolean | null
}

export type TimeStampContext = {
  readonly ports: VerifierPorts
  readonly builder: PathBuilder
  readonly pool: readonly Certificate[]
  readonly data: RevocationData
  /** The time up to which the authority's certificate must have held: a later stamp, or the time of verification. */
  readonly heldUntilMs: number
  readonly nowMs: number
  /** What it means when something else was stamped: another signature, or a document changed since. */
  readonly ifElsewhere: 'time-stamp-wrong' | 'stamped-document-changed'
}

/** Clocks of authority and verifier may differ by so much. */
const toleranceMs = 5 * 60_000

/** Judges a time-stamp token over what was stamped (RFC 3161, RFC 5816). */
export async function judgeTimeStamp(
  container: ContainerReading,
  stamped: (name: HashName) => Promise<Uint8Array>,
  context: TimeStampContext,
): Promise<TimeStampJudgement> {
  const info = readInfo(container)
  if (!info || !container.signer || !container.certificate) return failed('time-stamp-unreadable')
  const wrong = await judgeToken(container, info, { stamped, context })
  if (wrong)
    return { ...failed(wrong), statedMs: info.timeMs, intact: wrong === 'time-stamp-unreadable' ? null : false }
  const path = await context.builder.build(container.certificate, [...container.certificates, ...context.pool])
  const findings = await judgeAuthority(container.certificate, path, { info, context })
  if (info.timeMs > context.nowMs + toleranceMs) findings.push('time-stamp-in-future')
  const trustedMs = findings.length === 0 ? info.timeMs : null
  if (hasIdleCertificate(container, path)) findings.push('time-stamp-form')
  return { findings, trustedMs, statedMs: info.timeMs, path, intact: true }
}

/** A certificate that is unreadable or serves no path is covered by nothing: it could be changed, and nobody would see. */
function hasIdleCertificate({ findings, certificates }: ContainerReading, path: CertificatePath): boolean {
  const isUsed = (der: Uint8Array) => path.certificates.some((member) => isSameBytes(member.der, der))
  return findings.includes('certificate-unreadable') || certificates.some(({ der }) => !isUsed(der))
}

function failed(finding: FindingCode): TimeStampJudgement {
  return { findings: [finding], trustedMs: null, statedMs: null, path: null, intact: null }
}

function readInfo({ signedData, findings }: ContainerReading): TimeStampInfo | null {
  if (!signedData?.content || signedData.contentType !== oids.tstInfo) return null
  if (findings.some((finding) => finding !== 'certificate-unreadable')) return null
  try {
    return readTimeStampInfo(signedData.content)
  } catch (error) {
    if (error instanceof DerFault) return null
    throw error
  }
}

async function judgeToken(
  container: ContainerReading,
  info: TimeStampInfo,
  { stamped, context }: { stamped: (name: HashName) => Promise<Uint8Array>; context: TimeStampContext },
): Promise<FindingCode | null> {
  const { ports } = context
  const imprintHash = hashOf(info.imprintAlgorithm)
  if (imprintHash === null || imprintHash === 'SHA-1') return 'time-stamp-unreadable'
  if (!isSameBytes(await stamped(imprintHash), info.imprint)) return context.ifElsewhere
  const bytes = container.signedData?.content ?? new Uint8Array()
  const digestOf = async (name: HashName) => createHash(name, ports.createSha256).update(bytes).digest()
  const judgement = await judgeContainer(container, { digestOf, whole: async () => bytes }, ports)
  if (judgement.intact === false) return 'time-stamp-wrong'
  if (judgement.findings.length > 0 || !container.signer) return 'time-stamp-unreadable'
  const rules = { contentType: oids.tstInfo, needsSigningCertificate: true, allowsFirstVersion: true }
  const attributes = judgeAttributes(container.signer, container.certificate, { rules, ports })
  if (attributes.includes('attributes-wrong') || attributes.includes('signing-certificate-differs'))
    return 'time-stamp-wrong'
  return attributes.some((finding) => finding !== 'attributes-beyond-profile') ? 'time-stamp-unreadable' : null
}

/** Trust in the authority: a path to a root, valid when it stamped and until the next proof, not revoked. */
async function judgeAuthority(
  certificate: Certificate,
  path: CertificatePath,
  { info, context }: { info: TimeStampInfo; context: TimeStampContext },
): Promise<FindingCode[]> {
  const isValidAt = (ms: number) =>
    path.certificates.every(({ notBeforeMs, notAfterMs }) => notBeforeMs <= ms && ms <= notAfterMs)
  const isTrusted =
    path.reachesRoot &&
    path.findings.length === 0 &&
    isForTimeStamping(certificate) &&
    isValidAt(info.timeMs) &&
    isValidAt(Math.max(context.heldUntilMs, info.timeMs))
  if (!isTrusted) return ['time-stamp-untrusted']
  for (const [index, member] of path.certificates.entries()) {
    const issuer = path.certificates[index + 1]
    if (!issuer) break
    const question = { certificate: member, issuer, atMs: context.heldUntilMs, data: context.data }
    const status = await askRevocation(context.builder, question)
    if (status.kind === 'revoked') return ['time-stamp-untrusted']
  }
  return []
}
