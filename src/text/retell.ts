import type { Problem, Sentence } from '../contract/problem.ts'
import { checkSentences } from './checks.ts'
import { gapSentences } from './completeness.ts'
import { failureSentences } from './failures.ts'
import { readerSentences } from './readers.ts'
import { say, type Blanks, type Language } from './say.ts'

/** Where the sentence of a coded remark may stand; a code can stand in more than one table, with other words. */
const tables: readonly Readonly<Record<string, Sentence>>[] = [
  readerSentences,
  gapSentences,
  checkSentences,
  failureSentences,
]

/**
 * What filled the blanks of a sentence when it was told, in either language; null where the words are not that sentence.
 *
 * A remark is kept with the words it was told in. Who reads it later may read another language, and the blanks are all that has to be saved.
 */
export function blanksOf(sentence: Sentence, told: string): Blanks | null {
  for (const template of [sentence.id, sentence.en]) {
    const found = matchTemplate(template, told)
    if (found !== null) return found
  }
  return null
}

/** A kept remark in the language asked for; one whose words nobody knows any more stays as it was told. */
export function retell({ code, message }: Problem, language: Language): string {
  for (const table of tables) {
    const sentence = Object.hasOwn(table, code) ? table[code] : undefined
    const blanks = sentence === undefined ? null : blanksOf(sentence, message)
    if (sentence !== undefined && blanks !== null) return say(sentence, language, blanks)
  }
  return message
}

function matchTemplate(template: string, told: string): Blanks | null {
  const names: string[] = []
  const pattern = template.split(/(\{\w+\})/).map((part) => {
    if (!/^\{\w+\}$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(part.slice(1, -1))
    return '(.*?)'
  })
  const found = new RegExp(`^${pattern.join('')}$`, 's').exec(told)
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
}
