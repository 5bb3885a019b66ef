import type { EvidenceUse } from '../../contract/analysis.ts'
import { blankDescription } from '../../contract/blank-records.ts'
import type { EvidenceDescription, ProofKind, Provenance } from '../../contract/evidence.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { saveTogether, type RecordChange } from '../../vault/record-store.ts'
import { standingRecords, type Standing } from '../records/standing-records.ts'

export type Assignment = {
  readonly evidence: readonly string[]
  readonly provenance: Provenance | null
  readonly proofKind: ProofKind | null
  readonly use: EvidenceUse['use'] | null
  readonly reason: string
}

/**
 * Says the same of several items as one change: where the files come from, which kind of proof they are, whether they are relied on.
 *
 * What nobody described yet gets a description that claims nothing else. `reference-unknown` when a number is not in the case; then nothing
 * is saved.
 */
export function assignEvidence(openCase: OpenCase, wanted: Assignment, actor: string): { changed: number } {
  const numbers = [...new Set(wanted.evidence)]
  const described = byEvidence(standingRecords(openCase, 'description'))
  const used = byEvidence(standingRecords(openCase, 'use'))
  const changed = new Set<string>()
  const changes = numbers.flatMap((number) => {
    const own = [
      ...describedChange(openCase, { number, wanted, standing: described.get(number) }),
      ...usedChange({ number, wanted, standing: used.get(number) }),
    ]
    if (own.length > 0) changed.add(number)
    return own
  })
  if (changes.length > 0) saveTogether(openCase, changes, { actor, reason: wanted.reason })
  return { changed: changed.size }
}

type One<Body> = { number: string; wanted: Assignment; standing: Standing<Body> | undefined }

function describedChange(openCase: OpenCase, one: One<EvidenceDescription>): RecordChange[] {
  const { number, wanted, standing } = one
  const before = standing?.body ?? blankOf(openCase, number)
  const provenance = wanted.provenance ?? before.provenance
  const proofKind = wanted.proofKind ?? before.proofKind
  if (provenance === before.provenance && proofKind === before.proofKind) return []
  return [changeOf('description', standing, { ...before, provenance, proofKind })]
}

function usedChange({ number, wanted, standing }: One<EvidenceUse>): RecordChange[] {
  if (wanted.use === null || standing?.body.use === wanted.use) return []
  // Received and not used is printed with its reason; what is relied on needs none.
  const reason = wanted.use === 'not-relied-on' ? wanted.reason : null
  return [changeOf('use', standing, { evidence: number, use: wanted.use, reason })]
}

function changeOf(kind: RecordChange['kind'], standing: Standing<unknown> | undefined, body: unknown): RecordChange {
  return { kind, id: standing?.id ?? null, version: standing?.version ?? null, body }
}

function blankOf({ rows }: OpenCase, evidence: string): EvidenceDescription {
  const stored = rows.evidence.find(evidence)
  if (stored === null)
    throw new WorkbenchError('reference-unknown', 'no such evidence number', { details: { what: evidence } })
  return blankDescription({ number: evidence, name: stored.name })
}

function byEvidence<Body extends { evidence: string }>(
  records: readonly Standing<Body>[],
): ReadonlyMap<string, Standing<Body>> {
  return new Map(records.map((record) => [record.body.evidence, record]))
}
