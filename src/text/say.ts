import type { Sentence } from '../contract/problem.ts'

export type Language = 'id' | 'en'

/** Values for the blanks `{name}` of a sentence. */
export type Blanks = Readonly<Record<string, string | number>>

/** A sentence with its blanks filled, in both languages. A blank nobody fills stays visible as `{name}`. */
export function fill(sentence: Sentence, blanks: Blanks): Sentence {
  return { id: fillOne(sentence.id, blanks), en: fillOne(sentence.en, blanks) }
}

/** A sentence in one language, its blanks filled. */
export function say(sentence: Sentence, language: Language, blanks: Blanks = {}): string {
  return fillOne(sentence[language], blanks)
}

function fillOne(text: string, blanks: Blanks): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(blanks, name) ? String(blanks[name]) : whole,
  )
}
