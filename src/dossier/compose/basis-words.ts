import type { BatchSheet } from '../../contract/evidence.ts'
import type { Sentence } from '../../contract/problem.ts'
import { basisKindWords } from '../../text/basis.ts'

/** On what basis a batch was obtained: the kind a person chose, then their words; null where nobody was asked. */
export function basisWords(
  { basisKind, basis }: Pick<BatchSheet, 'basisKind' | 'basis'>,
  say: (sentence: Sentence) => string,
): string | null {
  const told = [basisKind && say(basisKindWords[basisKind]), basis].filter((part) => part !== null)
  return told.length === 0 ? null : told.join('; ')
}
