import type { RegisterFilter, RegisterSort } from '../../contract/register.ts'
import type { CaseDatabase } from './open-database.ts'

type Wanted = {
  kind: string | null
  batch: number | null
  withdrawn: number | null
  duplicates: number | null
  members: number | null
}

type Row = { number: string; name: string; remarked: number; withdrawn: number }

/** What an order is made of beside what people said: number and name, whether its readers remarked on it, whether it is out of use. */
export type RegisterLine = { number: string; name: string; remarked: boolean; withdrawn: boolean }

/** Sorts that rest on what the rows themselves say; the others are put in order by who knows what people said. */
export type RowSort = Extract<RegisterSort, 'number' | 'name' | 'size' | 'kind' | 'batch' | 'saved'>

/** Columns by which the register is put in order; the number decides between equals. */
const orders: Readonly<Record<RowSort, string>> = {
  number: 'evidence.ordinal',
  name: 'lower(evidence.name)',
  size: 'original.size_bytes',
  kind: 'evidence.media_type',
  batch: 'evidence.batch',
  saved: 'evidence.saved_at_ms',
}

/** Whether the rows alone tell this order. */
export function isRowSort(sort: RegisterSort): sort is RowSort {
  return Object.hasOwn(orders, sort)
}

/** The lines of the register in one order; what else than the rows has to say of an item (`problems`, words) is the caller's to filter. Order and direction come from a closed list, everything a person typed is a parameter. */
export function createRegisterRows(database: CaseDatabase) {
  const prepare = (order: string, direction: 'ASC' | 'DESC') =>
    database.prepare<Wanted, Row>(
      `SELECT * FROM (SELECT evidence.number, evidence.name, evidence.problems_json <> '[]' AS remarked,
           EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.evidence = evidence.number) AS withdrawn
         FROM evidence JOIN original ON original.sha256 = evidence.sha256
         WHERE (@kind IS NULL OR substr(evidence.media_type, 1, length(@kind)) = @kind)
           AND (@batch IS NULL OR evidence.batch = @batch)
           AND (@members IS NULL OR (evidence.parent IS NOT NULL) = @members)
           AND (@duplicates IS NULL
             OR ((SELECT count(*) FROM acquisition WHERE acquisition.evidence = evidence.number) > 1) = @duplicates)
         ORDER BY ${order} ${direction}, evidence.ordinal ${direction}, length(evidence.number) ${direction},
           evidence.number ${direction})
       WHERE (@withdrawn IS NULL OR withdrawn = @withdrawn)`,
    )
  const statements = new Map<string, ReturnType<typeof prepare>>()
  return {
    lines(filter: RegisterFilter, { sort, descending }: { sort: RowSort; descending: boolean }): RegisterLine[] {
      const name = `${sort} ${String(descending)}`
      const statement = statements.get(name) ?? prepare(orders[sort], descending ? 'DESC' : 'ASC')
      statements.set(name, statement)
      return statement.all(toWanted(filter)).map((row) => ({
        number: row.number,
        name: row.name,
        remarked: row.remarked === 1,
        withdrawn: row.withdrawn === 1,
      }))
    },
  }
}

function toWanted({ kind, batch, withdrawn, duplicates, members }: RegisterFilter): Wanted {
  const bit = (value: boolean | null): number | null => (value === null ? null : Number(value))
  return {
    kind,
    batch,
    withdrawn: bit(withdrawn),
    duplicates: bit(duplicates),
    members: bit(members),
  }
}
