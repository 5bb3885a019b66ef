import { fromHex, toHex } from '../../base/hex.ts'
import { merkleRoot } from '../../model/merkle-tree.ts'
import type { FindingCode } from '../../model/verdict.ts'
import type { Examination } from '../examine/examination.ts'
import type { VerifierPorts } from '../ports.ts'
import type { CheckOutcome } from './outcome.ts'

/** Whether the custody head in the dossier follows from the leaves it carries: root, length, last entry (RFC 6962 §2.1). */
export function checkCustody({ kind, marks }: Examination, ports: VerifierPorts): CheckOutcome {
  const manifest = marks.manifest?.value
  if (kind !== 'netra-dossier' || !manifest) return null
  const { custody, custodyLeaves } = manifest
  const findings: FindingCode[] = []
  const root = toHex(merkleRoot(ports.createSha256, custodyLeaves.map(fromHex)))
  if (root !== custody.merkleRoot) findings.push('custody-root-differs')
  if (custodyLeaves.length !== custody.sequence) findings.push('custody-length-differs')
  // The hash of an entry is its leaf, so the head of the chain is the last leaf.
  if (custodyLeaves.at(-1) !== custody.entryHash || marks.properties?.custodyHead !== custody.entryHash)
    findings.push('custody-head-differs')
  return {
    findings,
    facts: { sequence: custody.sequence, entryHash: custody.entryHash, merkleRoot: custody.merkleRoot },
  }
}
