import { useEffect } from 'react'
import type { Sentence } from '../../src/contract/problem.ts'
import { frameText } from '../../src/text/screens/frame.ts'
import type { Language } from '../../src/text/say.ts'
import { useRemembered } from '../ui/remembered.ts'
import { presets, type Preset } from './presets.ts'

export const themes = ['paper', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export const themeWords = {
  paper: frameText.themePaper,
  dark: frameText.themeDark,
  contrast: frameText.themeContrast,
} as const satisfies Readonly<Record<Theme, Sentence>>

export type Preferences = {
  theme: Theme
  language: Language
  preset: Preset
  setTheme: (theme: Theme) => void
  setLanguage: (language: Language) => void
  setPreset: (preset: Preset) => void
}

/** Theme, language and layout of this machine. Indonesian and paper until somebody says otherwise; never taken from the machine's locale. */
export function usePreferences(): Preferences {
  const [theme, setTheme] = useRemembered('theme', 'paper', { follow: true })
  // Two pages over one core follow the last choice, so that the core is not told two languages.
  const [language, setLanguage] = useRemembered('language', 'id', { follow: true })
  // Two windows may be laid out differently: one for working, one for a reader beside it.
  const [preset, setPreset] = useRemembered('preset', 'investigator')
  const chosen = themes.find((name) => name === theme) ?? 'paper'
  const spoken: Language = language === 'en' ? 'en' : 'id'
  useEffect(() => {
    document.documentElement.dataset['theme'] = chosen
    document.documentElement.lang = spoken
  }, [chosen, spoken])
  const laidOut = presets.find((name) => name === preset) ?? 'investigator'
  return { theme: chosen, language: spoken, preset: laidOut, setTheme, setLanguage, setPreset }
}
