import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Problem, Sentence } from '../../src/contract/problem.ts'
import { retell } from '../../src/text/retell.ts'
import { say, type Blanks, type Language } from '../../src/text/say.ts'

export type Say = (sentence: Sentence, blanks?: Blanks) => string

const LanguageContext = createContext<Language>('id')

/** Sets the language of everything below; the words of the controls follow it too, never the machine's locale. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Tells a remark the core kept in words in the language on screen. */
export function useRetell(): (problem: Problem) => string {
  const language = useContext(LanguageContext)
  return (problem) => retell(problem, language)
}

/** Says a sentence in the language on screen. */
export function useSay(): Say {
  const language = useContext(LanguageContext)
  return useMemo(
    () =>
      (sentence, blanks = {}) =>
        say(sentence, language, blanks),
    [language],
  )
}
