import { proportionalityFactors, type Proportionality, type ProportionalityFactor } from '../contract/analysis.ts'

/**
 * The factors a worksheet leaves open, in the order of domain.md §3.
 *
 * All nine are asked of every allegation, the exculpating ones with the same care as the rest; none is weighed against another.
 */
export function missingFactors(worksheet: Proportionality | null): ProportionalityFactor[] {
  const filled = new Set(worksheet?.factors.filter((row) => row.text.trim() !== '').map((row) => row.factor))
  return proportionalityFactors.filter((factor) => !filled.has(factor))
}

/** The rows of a worksheet in the order of the nine factors, whatever order they were entered in; open ones are null. */
export function factorsInOrder(
  worksheet: Proportionality | null,
): { factor: ProportionalityFactor; row: Proportionality['factors'][number] | null }[] {
  return proportionalityFactors.map((factor) => ({
    factor,
    row: worksheet?.factors.find((candidate) => candidate.factor === factor) ?? null,
  }))
}
