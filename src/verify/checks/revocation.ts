import { assertNever } from '../../base/assert-never.ts'
import type { FindingCode } from '../../model/verdict.ts'
import type { Examination, TrustedSignature } from '../examine/examination.ts'
import type { RevocationStatus } from '../trust/revocation.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether a certificate was revoked, as far as the lists and responses at hand say. Nothing is ever fetched. */
export function checkRevocation({ signatures, store, unreadable, atMs }: Examination): CheckOutcome {
  const own = signatures.filter(({ isTimeStamp, path }) => !isTimeStamp && path)
  if (own.length === 0) return null
  const findings = own.flatMap((signature) => findingsOf(signature, atMs))
  if (unreadable.lists > 0 || store.unreadable > 0) findings.push('revocation-unreadable')
  return {
    findings,
    facts: {
      states: own.map(({ revocation }) => revocation.map(({ kind }) => kind).join(', ')),
    },
  }
}

function findingsOf(signature: TrustedSignature, atMs: number): FindingCode[] {
  // Without a path to a root there is nobody whose lists could be believed.
  if (signature.revocation.length === 0) return ['revocation-not-checked']
  return signature.revocation.flatMap((status) => findingOf(status, signature, atMs) ?? [])
}

function findingOf(status: RevocationStatus, signature: TrustedSignature, atMs: number): FindingCode | null {
  switch (status.kind) {
    case 'good':
      return null
    case 'not-checked':
      return 'revocation-not-checked'
    case 'outdated':
      return 'revocation-outdated'
    case 'unreadable':
      return 'revocation-unreadable'
    case 'revoked':
      return findingOfRevoked(status, signature, atMs)
    default:
      return assertNever(status)
  }
}

/** A signature proven to be older than the revocation stands; one only said to be older cannot be concluded. */
function findingOfRevoked(
  { revokedMs, keyWasLost }: { revokedMs: number; keyWasLost: boolean },
  { stampedMs, claimed }: TrustedSignature,
  atMs: number,
): FindingCode | null {
  if (stampedMs !== null) return revokedMs <= stampedMs ? 'certificate-revoked' : null
  if (revokedMs > atMs) return null
  const isClaimedEarlier = claimed !== null && claimed.ms < revokedMs
  return isClaimedEarlier && !keyWasLost ? 'certificate-revoked-later' : 'certificate-revoked'
}
