import type { RegisterFilter, RegisterSort } from '../../contract/register.ts'
import type { CaseDatabase } from './open-database.ts'

type Wanted = {
  text: string | null
  kind: string | null
  batch: number | null
  problems: number | null
  withdrawn: number | null
  duplicates: number | null
  members: number | null
}

/** Columns by which the register is put in order; the number decides between equals. */
const orders: Readonly<Record<RegisterSort, string>> = {
  number: 'evidence.ordinal',
  name: 'lower(evidence.name)',
  size: 'original.size_bytes',
  kind: 'evidence.media_type',
  batch: 'evidence.batch',
  saved: 'evidence.saved_at_ms',
}

/** The numbers of the register in one order. Order and direction come from a closed list, everything a person typed is a parameter. */
export function createRegisterRows(database: CaseDatabase) {
  const prepare = (order: string, direction: 'ASC' | 'DESC') =>
    database.prepare<Wanted, { number: string }>(
      `SELECT evidence.number FROM evidence JOIN original ON original.sha256 = evidence.sha256
       WHERE (@text IS NULL OR instr(lower(evidence.name), lower(@text)) > 0
           OR instr(lower(evidence.number), lower(@text)) > 0)
         AND (@kind IS NULL OR substr(evidence.media_type, 1, length(@kind)) = @kind)
         AND (@batch IS NULL OR evidence.batch = @batch)
         AND (@problems IS NULL OR (evidence.problems_json <> '[]') = @problems)
         AND (@members IS NULL OR (evidence.parent IS NOT NULL) = @members)
         AND (@withdrawn IS NULL
           OR EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.evidence = evidence.number) = @withdrawn)
         AND (@duplicates IS NULL
           OR ((SELECT count(*) FROM acquisition WHERE acquisition.evidence = evidence.number) > 1) = @duplicates)
       ORDER BY ${order} ${direction}, evidence.ordinal ${direction}, length(evidence.number) ${direction},
         evidence.number ${direction}`,
    )
  const statements = new Map<string, ReturnType<typeof prepare>>()
  return {
    numbers(filter: RegisterFilter, { sort, descending }: { sort: RegisterSort; descending: boolean }): string[] {
      const name = `${sort} ${String(descending)}`
      const statement = statements.get(name) ?? prepare(orders[sort], descending ? 'DESC' : 'ASC')
      statements.set(name, statement)
      return statement.all(toWanted(filter)).map(({ number }) => number)
    },
  }
}

function toWanted({ text, kind, batch, problems, withdrawn, duplicates, members }: RegisterFilter): Wanted {
  const bit = (value: boolean | null): number | null => (value === null ? null : Number(value))
  return {
    text,
    kind,
    batch,
    problems: bit(problems),
    withdrawn: bit(withdrawn),
    duplicates: bit(duplicates),
    members: bit(members),
  }
}
