import { useEffect, useState } from 'react'

export type Theme = 'paper' | 'dark'

/** The theme the machine asks for until a person chooses one; nothing is remembered, the page keeps nothing. */
export function useTheme(): { theme: Theme; choose: (theme: Theme) => void } {
  const [theme, choose] = useState<Theme>(() =>
    window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper',
  )
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return { theme, choose }
}
