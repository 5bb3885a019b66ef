import { frameText } from '../../src/text/screens/frame.ts'
import { orderOf, questionOf, registerQuery, rememberRegister, sortOf } from '../features/register/register-view.ts'
import { useSay } from '../ui/language.tsx'
import { itemOf, itemPage, selectionOf, type Address } from './address.ts'
import type { CaseFace } from './case-context.tsx'
import { sayToStatus } from './status-word.ts'
import { replaceAddress, select, setQuery } from './use-address.ts'
import { useWorkbench } from './workbench.tsx'

/**
 * Goes to the item before or after the one whose page is open, else the selected one, from wherever a person is, in the order and with the
 * filter the register was left in; to the first or last one where no item is selected.
 */
export function useNeighbour(address: Address, face: CaseFace | null): (by: 1 | -1) => void {
  const say = useSay()
  const { client } = useWorkbench()
  const go = async (by: 1 | -1): Promise<void> => {
    if (face === null) return
    const { caseId } = face
    const query = address.step === 'bukti' ? address.query : registerQuery(caseId)
    rememberRegister(caseId, query)
    const order = { caseId, ...orderOf(questionOf(query), sortOf(query)) }
    const page = itemOf(address)
    const selection = selectionOf(address)
    const number = page ?? (selection?.kind === 'bukti' ? selection.id : null)
    const here = await client.call('evidence.window', { ...order, limit: 1, locate: number })
    if (!here.ok || here.value.total === 0) return
    const { at, total } = here.value
    const wanted = at === null ? (by === 1 ? 0 : total - 1) : at + by
    if (wanted < 0 || wanted >= total) {
      sayToStatus(say(by === 1 ? frameText.lastItem : frameText.firstItem))
      return
    }
    const there = await client.call('evidence.window', { ...order, from: wanted, limit: 1 })
    const next = there.ok ? there.value.rows[0] : undefined
    if (next === undefined) return
    // Walking from item to item is no way to go back along; the first step away from something else is.
    if (page !== null) replaceAddress(itemPage(address, next.view.number))
    else if (number === null) select({ kind: 'bukti', id: next.view.number })
    else setQuery({ pilih: `bukti:${next.view.number}` })
  }
  return (by) => void go(by)
}
