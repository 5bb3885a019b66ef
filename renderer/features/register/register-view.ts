import type { Provenance } from '../../../src/contract/evidence.ts'
import { RegisterSort } from '../../../src/contract/register.ts'
import { provenanceWords } from '../../../src/text/screens/words.ts'
import type { Address } from '../../app/address.ts'
import type { Sort } from '../../ui/DataGrid.tsx'
import type { RegisterOrder } from './use-register-lines.ts'

/** Where a file comes from, in the order of the digits that assign it. */
export const provenances = Object.keys(provenanceWords).filter((word): word is Provenance =>
  Object.hasOwn(provenanceWords, word),
)

/** What a person asks of the register: words, which state, which origin. */
export type RegisterQuestion = { words: string; show: 'all' | 'look' | 'withdrawn'; provenance: Provenance | null }

type Query = Address['query']

/** The question as it stands in the address. */
export function questionOf(query: Query): RegisterQuestion {
  const show = query['tunjuk']
  return {
    words: query['saring'] ?? '',
    show: show === 'look' || show === 'withdrawn' ? show : 'all',
    provenance: provenances.find((word) => word === query['asal']) ?? null,
  }
}

/** The order as it stands in the address: `urut=title`, or `urut=-title` from the other end; by number where nothing is said. */
export function sortOf(query: Query): Sort {
  const word = query['urut'] ?? ''
  const down = word.startsWith('-')
  const column = RegisterSort.safeParse(down ? word.slice(1) : word).data
  return column === undefined ? { column: 'number', down: false } : { column, down }
}

/** The word an order has in the address; the order of the numbers has none. */
export function wordOfSort({ column, down }: Sort): string {
  if (column === 'number' && !down) return ''
  return down ? `-${column}` : column
}

/** The order the core is asked for; a column it does not know is the order of the numbers. */
export function orderOf({ words, show, provenance }: RegisterQuestion, sort: Sort): RegisterOrder {
  const text = words.trim().slice(0, 500)
  return {
    sort: RegisterSort.safeParse(sort.column).data ?? 'number',
    descending: sort.down,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(provenance === null ? {} : { provenance }),
      ...(show === 'look' ? { problems: true, withdrawn: false } : {}),
      ...(show === 'withdrawn' ? { withdrawn: true } : {}),
    },
  }
}

const leftIn = new Map<string, Query>()

/** Keeps how the register of a case was left, for walking from item to item on other screens. */
export function rememberRegister(caseId: string, query: Query): void {
  leftIn.set(caseId, query)
}

/** How the register of a case was left; nothing filtered and by number where it was not looked at yet. */
export function registerQuery(caseId: string): Query {
  return leftIn.get(caseId) ?? {}
}
