import type { EvidenceDescription, EvidenceView, Provenance } from '../../../src/contract/evidence.ts'
import type { Recorded } from '../../../src/contract/records.ts'
import type { ClaimView } from '../../../src/contract/timeline.ts'
import type { Sort } from '../../ui/DataGrid.tsx'

export type RegisterRow = {
  view: EvidenceView
  title: string
  provenance: Provenance | null
  claim: ClaimView | null
  /** Lower-case words the filter looks in. */
  haystack: string
}

export type RegisterFilter = { words: string; show: 'all' | 'look' | 'withdrawn'; provenance: Provenance | null }

/** Rows of the register: what the core says of each item, beside what people said of it and the time they adopted. */
export function rowsOf(
  evidence: readonly EvidenceView[],
  descriptions: readonly Recorded<EvidenceDescription>[],
  claims: readonly ClaimView[],
): RegisterRow[] {
  const described = new Map(descriptions.map((one) => [one.body.evidence, one.body]))
  const adopted = new Map(claims.filter((claim) => claim.adopted).map((claim) => [claim.evidence, claim]))
  return evidence.map((view) => {
    const description = described.get(view.number)
    const title = description?.title ?? view.name
    return {
      view,
      title,
      provenance: description?.provenance ?? null,
      claim: adopted.get(view.number) ?? null,
      haystack: `${view.number} ${title} ${view.name}`.toLowerCase(),
    }
  })
}

/** The rows that fit: every word somewhere in number, title or file name. */
export function filterRows(rows: readonly RegisterRow[], filter: RegisterFilter): RegisterRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      words.every((word) => row.haystack.includes(word)) &&
      (filter.provenance === null || row.provenance === filter.provenance) &&
      (filter.show === 'all' || (filter.show === 'withdrawn') === (row.view.withdrawn !== null)) &&
      (filter.show !== 'look' || row.view.problems.length > 0),
  )
}

/** Rows in the order of a column; equal ones by their number, so that the order never depends on chance. */
export function sortRows(rows: readonly RegisterRow[], sort: Sort): RegisterRow[] {
  const key = keys[sort.column] ?? keys['number']
  const direction = sort.down ? -1 : 1
  return rows.toSorted((a, b) => direction * compare(key?.(a) ?? '', key?.(b) ?? '') || compareNumbers(a, b))
}

const keys: Readonly<Record<string, (row: RegisterRow) => string | number>> = {
  number: (row) => row.view.number,
  title: (row) => row.title,
  provenance: (row) => row.provenance ?? '',
  // Undated items come last in rising order.
  time: (row) => row.claim?.derived.fromMs ?? Number.MAX_SAFE_INTEGER,
  batch: (row) => row.view.batch,
  state: (row) => (row.view.withdrawn ? 2 : row.view.problems.length > 0 ? 0 : 1),
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compareNumbers(a: RegisterRow, b: RegisterRow): number {
  return compare(a.view.number.length, b.view.number.length) || compare(a.view.number, b.view.number)
}
