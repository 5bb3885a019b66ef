import type { SignatureFacts } from '../model/verdict.ts'
import { chainFindings } from './checks/chain.ts'
import { changesAfter } from './checks/revisions.ts'
import type { Examination, TrustedSignature } from './examine/examination.ts'

/** One signature as the contract tells it. */
export function signatureFacts(signature: TrustedSignature, examination: Examination): SignatureFacts {
  const { certificate } = signature.container
  const [stamp] = signature.stamps
  return {
    field: signature.field,
    signer: certificate?.subject.text ?? null,
    issuer: certificate?.issuer.text ?? null,
    subFilter: signature.subFilter,
    claimedTime: signature.claimed?.iso ?? null,
    stampedTime: signature.stampedMs === null ? null : new Date(signature.stampedMs).toISOString(),
    coverage: signature.coverage,
    changesAfter: changesAfter(signature, examination.reports),
    level: levelOf(signature, examination),
    intact: signature.isTimeStamp ? (stamp?.intact ?? null) : signature.judgement.intact,
    trusted: isTrusted(signature),
  }
}

/** Whether chain and root speak for the signer; null where there was no certificate to judge. */
function isTrusted(signature: TrustedSignature): boolean | null {
  if (!signature.path) return null
  if (signature.isTimeStamp) return signature.stampedMs !== null
  return chainFindings(signature).length === 0
}

/** The PAdES level reached (EN 319 142-1 §6): each level needs the one before. */
function levelOf(signature: TrustedSignature, { signatures, store }: Examination): SignatureFacts['level'] {
  const { container, isTimeStamp, judgement, stampedMs, path } = signature
  const isBasic =
    !isTimeStamp && signature.subFilter === 'ETSI.CAdES.detached' && judgement.intact === true && container.signer
  if (!isBasic) return 'none'
  if (stampedMs === null) return 'B-B'
  const isStored = path?.certificates.slice(1).length !== 0 && store.certificates.length > 0
  const isAnswered = signature.revocation.length > 0 && signature.revocation.every(({ kind }) => kind === 'good')
  if (!store.isThere || !isStored || !isAnswered || store.lists.length + store.responses.length === 0) return 'B-T'
  const isArchived = signatures.some(
    (other) => other.isTimeStamp && other.stampedMs !== null && other.revision > (store.revision ?? Infinity),
  )
  return isArchived ? 'B-LTA' : 'B-LT'
}
