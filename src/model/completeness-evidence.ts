import type { CompletenessFacts, GapFinding } from './completeness.ts'
import { parentEvidenceNumber } from './evidence-number.ts'
import { gapIf } from './gap.ts'

/**
 * Every number accounted for (product.md §2 step 6): cited, declared used, declared not used with a reason, or withdrawn; a member of an
 * archive goes with the archive. And for every hand-over: who gave it, and whose hands it went through before.
 */
export function evidenceGaps(facts: CompletenessFacts): GapFinding[] {
  return [
    ...facts.batches.flatMap((batch) => batchGaps(batch)),
    ...facts.evidence
      .filter((number) => !isAccountedFor(number, facts))
      .flatMap((number) => gapIf(true, 'evidence-unaccounted', number)),
    ...facts.evidence
      .filter((number) => !facts.withdrawn.has(number))
      .filter((number) => facts.declared.get(number)?.use === 'not-relied-on' && !facts.declared.get(number)?.hasReason)
      .flatMap((number) => gapIf(true, 'unused-without-reason', number)),
  ]
}

function batchGaps({ number, sheet }: CompletenessFacts['batches'][number]): GapFinding[] {
  const about = `kelompok ${number}`
  const unknown = sheet.hops.filter((hop) => hop.who === null).length
  return [
    ...gapIf(
      sheet.handedOverBy === null && sheet.basis === null && sheet.basisKind === null,
      'batch-origin-missing',
      about,
      { batch: number },
    ),
    ...gapIf(unknown > 0, 'hop-unknown', about, { batch: number, hops: unknown }),
  ]
}

function isAccountedFor(number: string, facts: CompletenessFacts): boolean {
  if (facts.cited.has(number) || facts.declared.has(number) || facts.withdrawn.has(number)) return true
  const parent = parentEvidenceNumber(number)
  return parent !== null && isAccountedFor(parent, facts)
}
