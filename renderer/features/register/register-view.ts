import type { Provenance } from '../../../src/contract/evidence.ts'
import { RegisterSort } from '../../../src/contract/register.ts'
import type { Sort } from '../../ui/DataGrid.tsx'
import type { RegisterOrder } from './use-register-lines.ts'

/** What a person asks of the register: words, which state, which origin. */
export type RegisterQuestion = { words: string; show: 'all' | 'look' | 'withdrawn'; provenance: Provenance | null }

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
