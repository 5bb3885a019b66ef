import type { EvidenceUse } from '../../../src/contract/analysis.ts'
import type { EvidenceDescription, ProofKind, Provenance } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'

/** What marked items say now: one value where all say it, `mixed` where they differ, null where none says anything. */
export type Shared<Value> = Value | 'mixed' | null

export type MarkedFace = {
  provenance: Shared<Provenance>
  proofKind: Shared<ProofKind>
  use: Shared<EvidenceUse['use']>
}

/** The values the marked items share, and where they differ. */
export function sharedOf(
  marked: ReadonlySet<string>,
  descriptions: readonly Recorded<EvidenceDescription>[],
  uses: readonly Recorded<EvidenceUse>[],
): MarkedFace {
  const described = new Map(descriptions.map(({ body }) => [body.evidence, body]))
  const used = new Map(uses.map(({ body }) => [body.evidence, body.use]))
  const numbers = [...marked]
  return {
    provenance: shared(numbers.map((number) => described.get(number)?.provenance ?? null)),
    proofKind: shared(numbers.map((number) => described.get(number)?.proofKind ?? null)),
    use: shared(numbers.map((number) => used.get(number) ?? null)),
  }
}

function shared<Value>(values: readonly (Value | null)[]): Shared<Value> {
  const [first = null, ...rest] = new Set(values)
  return rest.length > 0 ? 'mixed' : first
}
