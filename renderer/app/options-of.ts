import type { Sentence } from '../../src/contract/problem.ts'
import type { Option } from '../ui/Fields.tsx'
import type { Say } from '../ui/language.tsx'

/** The options of a choice from a table of words, in the order of the table. */
export function optionsOf<Code extends string>(words: Readonly<Record<Code, Sentence>>, say: Say): Option<Code>[] {
  // Object.keys answers strings; the table has no other keys than its codes.
  return (Object.keys(words) as Code[]).map((value) => ({ value, label: say(words[value]) }))
}
