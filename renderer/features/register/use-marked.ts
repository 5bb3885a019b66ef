import { useState } from 'react'
import { assignedAtMost, type RegisterRow } from '../../../src/contract/register.ts'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import type { Lines } from '../../ui/lines.ts'
import type { RegisterOrder } from './use-register-lines.ts'

export type Marked = ReturnType<typeof useMarked>

/** Which items are marked to be changed together. All of an order are marked by asking the core, since most lines are not on screen. */
export function useMarked(order: RegisterOrder, lines: Lines<RegisterRow> | null) {
  const { caseId } = useCase()
  const { client } = useWorkbench()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const current = lines?.at(lines.selectedAt)?.view.number ?? null
  return {
    marked,
    set: setMarked,
    clear: () => setMarked(new Set()),
    async all(): Promise<void> {
      const answer = await client.call('evidence.window', { caseId, ...order, limit: assignedAtMost })
      if (answer.ok) setMarked(new Set(answer.value.rows.map(({ view }) => view.number)))
    },
    toggle(): void {
      if (current === null) return
      const next = new Set(marked)
      if (!next.delete(current)) next.add(current)
      setMarked(next)
    },
    /** Marks the current item where none is marked yet: an act on one item goes the same way. */
    atLeastCurrent(): void {
      if (marked.size === 0 && current !== null) setMarked(new Set([current]))
    },
  }
}
