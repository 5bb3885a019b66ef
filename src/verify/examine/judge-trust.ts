import type { Certificate } from '../der/certificate.ts'
import { oids } from '../der/oids.ts'
import { encodingOf } from '../der/der-reader.ts'
import { createHash } from '../hash/create-hash.ts'
import type { PdfDocument } from '../pdf/document.ts'
import type { VerifierPorts } from '../ports.ts'
import { hashRanges } from '../signature/hash-ranges.ts'
import { readContainer } from '../signature/read-container.ts'
import type { CertificatePath, PathBuilder } from '../trust/build-path.ts'
import { judgeTimeStamp, type TimeStampContext, type TimeStampJudgement } from '../trust/judge-time-stamp.ts'
import { askRevocation, type RevocationData, type RevocationStatus } from '../trust/revocation.ts'
import type { ReadSignature, TrustedSignature } from './examination.ts'

export type TrustMaterial = {
  readonly document: PdfDocument
  readonly ports: VerifierPorts
  readonly builder: PathBuilder
  /** Certificates from the security store, candidates for paths. */
  readonly pool: readonly Certificate[]
  readonly data: RevocationData
  readonly atMs: number
}

/**
 * Adds trust to signatures: document time-stamps first and from the newest back, because a later one vouches for what it covers;
 * then each signature at its proven time, or at the time of verification where none is proven.
 */
export async function judgeTrust(
  signatures: readonly ReadSignature[],
  material: TrustMaterial,
): Promise<TrustedSignature[]> {
  const documentStamps = new Map<ReadSignature, TimeStampJudgement>()
  for (const signature of signatures.filter(({ isTimeStamp }) => isTimeStamp).toReversed())
    documentStamps.set(signature, await judgeDocumentStamp(signature, { material, documentStamps }))
  const trusted: TrustedSignature[] = []
  for (const signature of signatures) {
    const own = documentStamps.get(signature)
    trusted.push(own ? asStamp(signature, own) : await judgeSignature(signature, { material, documentStamps }))
  }
  return trusted
}

type Known = { material: TrustMaterial; documentStamps: ReadonlyMap<ReadSignature, TimeStampJudgement> }

function asStamp(signature: ReadSignature, stamp: TimeStampJudgement): TrustedSignature {
  return { ...signature, path: stamp.path, stamps: [stamp], stampedMs: stamp.trustedMs, revocation: [] }
}

async function judgeDocumentStamp(signature: ReadSignature, known: Known): Promise<TimeStampJudgement> {
  const { document, ports } = known.material
  const { ranges } = signature.reading
  const context: TimeStampContext = { ...contextFor(signature, known), ifElsewhere: 'stamped-document-changed' }
  const empty = async () => new Uint8Array()
  return judgeTimeStamp(
    signature.container,
    ranges ? (name) => hashRanges(document.source, ranges, { name, ports }) : empty,
    context,
  )
}

/** A later trusted stamp over the whole revision proves that what it covers existed by then. */
function provenBy(signature: ReadSignature, { documentStamps }: Known): number | null {
  const times = [...documentStamps]
    .filter(([stamp]) => stamp.revision > signature.revision && stamp.coverage !== 'partial')
    .flatMap(([, judgement]) => (judgement.trustedMs === null ? [] : [judgement.trustedMs]))
  return times.length > 0 ? Math.min(...times) : null
}

function contextFor(signature: ReadSignature, known: Known): TimeStampContext {
  const { ports, builder, pool, data, atMs } = known.material
  return {
    ports,
    builder,
    pool,
    data,
    heldUntilMs: provenBy(signature, known) ?? atMs,
    nowMs: atMs,
    ifElsewhere: 'time-stamp-wrong',
  }
}

async function judgeSignature(signature: ReadSignature, known: Known): Promise<TrustedSignature> {
  const { material } = known
  const { certificate, certificates } = signature.container
  const stamps = await judgeTokens(signature, known)
  const proofs = [...stamps.map(({ trustedMs }) => trustedMs), provenBy(signature, known)].filter((ms) => ms !== null)
  const stampedMs = proofs.length > 0 ? Math.min(...proofs) : null
  const path = certificate && (await material.builder.build(certificate, [...certificates, ...material.pool]))
  const revocation = path?.reachesRoot ? await askPath(path, { material, atMs: stampedMs ?? material.atMs }) : []
  return { ...signature, stamps, stampedMs, path, revocation }
}

/** Time-stamp tokens among the unsigned attributes, each over the signature value (EN 319 122-1 §5.3). */
async function judgeTokens(signature: ReadSignature, known: Known): Promise<TimeStampJudgement[]> {
  const { signer } = signature.container
  const tokens = (signer?.unsignedAttributes ?? []).filter(({ oid }) => oid === oids.signatureTimeStamp)
  const context = contextFor(signature, known)
  const value = signer?.signature ?? new Uint8Array()
  const judgements: TimeStampJudgement[] = []
  for (const token of tokens.flatMap(({ values }) => values)) {
    const container = readContainer(encodingOf(token), false)
    const stamped = async (name: Parameters<typeof createHash>[0]) =>
      createHash(name, known.material.ports.createSha256).update(value).digest()
    judgements.push(await judgeTimeStamp(container, stamped, context))
  }
  return judgements
}

async function askPath(
  path: CertificatePath,
  { material, atMs }: { material: TrustMaterial; atMs: number },
): Promise<RevocationStatus[]> {
  const statuses: RevocationStatus[] = []
  for (const [index, certificate] of path.certificates.entries()) {
    const issuer = path.certificates[index + 1]
    if (!issuer) break
    statuses.push(await askRevocation(material.builder, { certificate, issuer, atMs, data: material.data }))
  }
  return statuses
}
