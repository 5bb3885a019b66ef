import { createContext, useContext } from 'react'
import type { Sentence } from '../../../src/contract/problem.ts'
import { say, type Blanks, type Language } from '../../../src/text/say.ts'

export type Say = (sentence: Sentence, blanks?: Blanks) => string

const PageLanguage = createContext<Language>('id')

export const PageLanguageProvider = PageLanguage.Provider

/** The language on screen. */
export function usePageLanguage(): Language {
  return useContext(PageLanguage)
}

/** Says a sentence in the language on screen. */
export function usePageSay(): Say {
  const language = usePageLanguage()
  return (sentence, blanks = {}) => say(sentence, language, blanks)
}
