/**
 * Rows of a list of any length, some of which may still be on their way.
 *
 * A list shows `count` lines; `at` answers null for one that has not come yet, and `shown` tells which lines are on screen so that they
 * can be sent for. `selectedAt` is the place of the current row, -1 where it is not among them; `select` may be asked for a line that has
 * not come: it is then selected as soon as it has.
 */
export type Lines<Row> = {
  readonly count: number
  readonly selectedAt: number
  at(index: number): Row | null
  select(index: number): void
  shown(first: number, last: number): void
}

/** Lines that are all here. */
export function wholeLines<Row>(
  rows: readonly Row[],
  list: { keyOf: (row: Row) => string; selected: string | null; onSelect: (key: string) => void },
): Lines<Row> {
  return {
    count: rows.length,
    selectedAt: rows.findIndex((row) => list.keyOf(row) === list.selected),
    at: (index) => rows[index] ?? null,
    select(index) {
      const row = rows[index]
      if (row !== undefined) list.onSelect(list.keyOf(row))
    },
    shown: () => undefined,
  }
}
