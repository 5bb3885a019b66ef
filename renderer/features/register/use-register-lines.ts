import { useEffect, useState } from 'react'
import type { RegisterRow } from '../../../src/contract/register.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswer, useAnswers } from '../../app/workbench.tsx'
import type { CallFailure, CallInput } from '../../platform/client.ts'
import type { Lines } from '../../ui/lines.ts'

/** One order of the register and what is left out of it. */
export type RegisterOrder = Pick<CallInput<'evidence.window'>, 'sort' | 'descending' | 'filter'>

export type RegisterAnswer =
  | { status: 'loading' }
  | { status: 'failed'; failure: CallFailure }
  | { status: 'ready'; lines: Lines<RegisterRow>; total: number; all: number }

/** So many lines are sent for together. */
const pieceLines = 100

type Wanted = { selected: string | null; onSelect: (number: string) => void }

/**
 * The register as lines of which only those on screen are sent for, however many there are.
 *
 * While another order or filter is on its way the earlier one stays on screen; a line that has not come can be gone to all the same
 * (End, Page down) and is selected when it has.
 */
export function useRegisterLines(order: RegisterOrder, { selected, onSelect }: Wanted): RegisterAnswer {
  const { caseId } = useCase()
  const [pieces, setPieces] = useState<readonly number[]>([0])
  const [pending, setPending] = useState<number | null>(null)
  const [settled, setSettled] = useState<RegisterOrder>(order)
  const asked = useAnswer('evidence.window', pieceOf(caseId, order, 0))
  const isNew = JSON.stringify(order) !== JSON.stringify(settled)
  if (isNew && asked.status === 'ready') {
    setSettled(order)
    setPieces([0])
    setPending(null)
  }
  const head = useAnswer('evidence.window', pieceOf(caseId, settled, 0))
  const wanted = [...new Set([...pieces, ...(pending === null ? [] : [pieceAt(pending)])])]
  const states = useAnswers(
    'evidence.window',
    wanted.map((piece) => pieceOf(caseId, settled, piece)),
  )
  const rowAt = (index: number): RegisterRow | null => {
    const state = states[wanted.indexOf(pieceAt(index))]
    return state?.status === 'ready' ? (state.value.rows[index % pieceLines] ?? null) : null
  }
  const here = findAmong(selected, wanted, rowAt)
  // Asked only where the selected item is not among the lines that are here.
  const isSought = here < 0 && selected !== null
  const [sought] = useAnswers(
    'evidence.window',
    isSought ? [{ ...pieceOf(caseId, settled, 0), limit: 1, locate: selected }] : [],
  )
  const found = sought?.status === 'ready' ? (sought.value.at ?? -1) : here
  const arrived = pending === null ? null : rowAt(pending)
  useEffect(() => {
    if (arrived === null) return
    setPending(null)
    onSelect(arrived.view.number)
    // Once for each line that arrives; another handler for the same line is no reason.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [arrived])
  if (asked.status === 'failed') return asked
  if (head.status !== 'ready') return head
  return {
    status: 'ready',
    total: head.value.total,
    all: head.value.all,
    lines: {
      count: head.value.total,
      selectedAt: pending ?? found,
      at: rowAt,
      select(index) {
        const row = rowAt(index)
        setPending(row === null ? index : null)
        if (row !== null) onSelect(row.view.number)
      },
      shown: (first, last) => setPieces(piecesBetween(first, last)),
    },
  }
}

function pieceOf(caseId: string, order: RegisterOrder, piece: number): CallInput<'evidence.window'> {
  return { caseId, ...order, from: piece * pieceLines, limit: pieceLines }
}

function pieceAt(index: number): number {
  return Math.floor(index / pieceLines)
}

function piecesBetween(first: number, last: number): number[] {
  const [from, to] = [pieceAt(first), pieceAt(last)]
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
}

function findAmong(
  number: string | null,
  pieces: readonly number[],
  rowAt: (index: number) => RegisterRow | null,
): number {
  if (number === null) return -1
  for (const piece of pieces)
    for (let index = piece * pieceLines; index < (piece + 1) * pieceLines; index += 1)
      if (rowAt(index)?.view.number === number) return index
  return -1
}
