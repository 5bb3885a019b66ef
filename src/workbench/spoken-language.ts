import type { Notice } from '../contract/envelope.ts'
import type { Language } from '../text/say.ts'

/** The language the core speaks to people; a screen may choose another, a stored record never changes with it. */
export type SpokenLanguage = {
  now(): Language
  /** Whether that is another language than before; every screen and shell is told when it is. */
  choose(language: Language): boolean
}

/** Starts with the language of the host and keeps what is chosen until the core ends. */
export function createSpokenLanguage(first: Language, notify: (notice: Notice) => void): SpokenLanguage {
  let spoken = first
  return {
    now: () => spoken,
    choose(language) {
      if (language === spoken) return false
      spoken = language
      notify({ kind: 'language-chosen', language })
      return true
    },
  }
}
