import type { Problem } from '../contract/problem.ts'
import type { ReaderNote } from '../contract/reader-problem.ts'
import { readerSentences } from './readers.ts'
import { type Language, say } from './say.ts'

const longestBlank = 120

/**
 * Makes a problem with its sentence out of what a reader noted, in Indonesian unless English is asked for.
 *
 * What fills the blanks can come from a hostile file: characters that would steer a terminal or turn text around are shown
 * by their number, and long texts are cut.
 */
export function readerProblem(note: ReaderNote, language: Language = 'id'): Problem {
  const blanks = Object.entries(note.details).map(([name, value]) => [name, showable(value)] as const)
  return { code: note.code, message: say(readerSentences[note.code], language, Object.fromEntries(blanks)) }
}

function showable(value: string | number): string {
  const text = String(value)
  const short = text.length > longestBlank ? `${text.slice(0, longestBlank)}…` : text
  return short
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`)
}
