import type { RegisterFilter, RegisterSort } from '../../contract/register.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { createRegisterRows } from '../../vault/storage/register-rows.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'
import { exifStateOf, toEvidenceViews } from '../register-facts.ts'

/** The register a piece at a time: ordering and filtering happen here, and only the lines asked for are told in full. */
export function createRegisterHandlers(desk: Desk): Pick<Handlers, 'evidence.window'> {
  const rowsOf = new WeakMap<OpenCase, ReturnType<typeof createRegisterRows>>()
  const numbersOf = (
    openCase: OpenCase,
    filter: RegisterFilter,
    order: { sort: RegisterSort; descending: boolean },
  ): string[] => {
    const rows = rowsOf.get(openCase) ?? createRegisterRows(openCase.database)
    rowsOf.set(openCase, rows)
    const numbers = rows.numbers(filter, order)
    if (filter.exif === null) return numbers
    const exifOf = exifStateOf(openCase)
    return numbers.filter((number) => exifOf(number) === filter.exif)
  }
  return {
    'evidence.window': async ({ caseId, from, limit, sort, descending, filter }) => {
      const openCase = desk.caseOf(caseId)
      const numbers = numbersOf(openCase, filter, { sort, descending })
      const { evidence } = openCase.rows
      const shown = numbers.slice(from, from + limit).flatMap((number) => evidence.find(number) ?? [])
      return { total: numbers.length, all: evidence.count(), rows: toEvidenceViews(openCase, shown) }
    },
  }
}
