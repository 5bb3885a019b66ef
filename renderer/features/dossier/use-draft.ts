import { useEffect, useSyncExternalStore } from 'react'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { draftDeskOf, type DraftOrder } from './draft-desk.ts'

/** The draft of an order: composed on arrival where none stands for the case as it is; while it is read, a change is only told. */
export function useDraft(order: DraftOrder) {
  const link = useWorkbench()
  const { custody } = useCase()
  const desk = draftDeskOf(link)
  const state = useSyncExternalStore(
    (changed) => desk.subscribe(changed),
    () => desk.read(order),
  )
  const key = JSON.stringify(order)
  useEffect(() => {
    const found = desk.read(order)
    if (found.status === 'none' || (found.status !== 'composing' && found.sequence !== custody.sequence))
      void desk.compose(order, custody.sequence)
    // On arrival only: a page that is being read is not taken away under the reader's eyes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [desk, key])
  return {
    state,
    isStale: state.status === 'ready' && state.sequence !== custody.sequence,
    compose: (to?: string) => desk.compose(order, custody.sequence, to),
    stop: () => desk.stop(order),
  }
}
