import { frameText } from '../../../src/text/screens/frame.ts'
import type { Selection } from '../../app/address.ts'
import { useCase } from '../../app/case-context.tsx'
import { useKeyTable } from '../../app/key-table.ts'
import { goTo } from '../../app/use-address.ts'
import { useSay } from '../../ui/language.tsx'
import { useMayEdit } from '../../ui/may-edit.tsx'

/** F2 edits what is selected: an item its description (`onDescribe`), everything else the page it is written on. */
export function useEditKey(selection: Selection | null, onDescribe: (() => void) | null): void {
  const say = useSay()
  const { caseId } = useCase()
  const mayEdit = useMayEdit()
  const edit = selection === null || !mayEdit ? null : (onDescribe ?? pageOf(selection, caseId))
  useKeyTable(
    'panel',
    edit === null ? [] : [{ keys: ['F2'], press: ['F2'], does: say(frameText.keyEdit), acts: { f2: edit } }],
  )
}

function pageOf({ kind, id }: Selection, caseId: string): (() => void) | null {
  if (kind === 'orang') return () => goTo({ caseId, step: 'orang', view: `orang/${id}`, query: {} })
  if (kind === 'keterangan') return () => goTo({ caseId, step: 'orang', view: `keterangan/${id}`, query: {} })
  if (kind === 'peristiwa') return () => goTo({ caseId, step: 'lini-masa', view: `peristiwa/${id}`, query: {} })
  return null
}
