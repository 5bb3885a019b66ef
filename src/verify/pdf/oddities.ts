import type { FindingCode } from '../../model/verdict.ts'

/** What the reader noticed about the structure, each finding with the first places it was seen at. */
export type Oddities = {
  note(code: FindingCode, where: string): void
  readonly seen: ReadonlyMap<FindingCode, readonly string[]>
}

const mostPlaces = 12

/** An empty list of oddities; only the first dozen places of each are kept. */
export function createOddities(): Oddities {
  const seen = new Map<FindingCode, string[]>()
  return {
    seen,
    note(code, where) {
      const places = seen.get(code) ?? []
      if (places.length < mostPlaces) places.push(where)
      seen.set(code, places)
    },
  }
}

/** The document cannot be read as a PDF at all; caught at the entry and told as a finding. */
export class PdfDamage extends Error {
  readonly code: FindingCode

  constructor(code: FindingCode, where: string) {
    super(where)
    this.name = 'PdfDamage'
    this.code = code
  }
}
