import type { Contradiction } from '../contract/analysis.ts'
import type { TwoPlaces } from './two-places.ts'

/** A contradiction people entered, or a pair of events that puts one person at two places. */
export type ListedContradiction =
  | { kind: 'entered'; id: string; contradiction: Contradiction; open: boolean }
  | { kind: 'two-places'; conflict: TwoPlaces; open: boolean }

/**
 * Every contradiction of a case: those people entered, in their order, then the intervals that conflict.
 *
 * The program does not compare sentences: what two people mean is for people to say. An interval conflict is explained where an entered
 * contradiction with an explanation rests on both of its events, or on one of them; until then it is open.
 */
export function listContradictions(
  entered: readonly { id: string; contradiction: Contradiction }[],
  conflicts: readonly TwoPlaces[],
): ListedContradiction[] {
  const people = entered.map(({ id, contradiction }) => ({
    kind: 'entered' as const,
    id,
    contradiction,
    open: contradiction.explanation === null,
  }))
  const places = conflicts.map((conflict) => ({
    kind: 'two-places' as const,
    conflict,
    open: !people.some(({ contradiction, open }) => !open && restsOnEvent(contradiction, conflict)),
  }))
  return [...people, ...places]
}

function restsOnEvent(contradiction: Contradiction, { one, other }: TwoPlaces): boolean {
  const supports = contradiction.sides.flatMap((side) => side.supports)
  return supports.some((support) => support.kind === 'event' && (support.id === one || support.id === other))
}
