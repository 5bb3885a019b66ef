import { useEffect } from 'react'
import type { Language } from '../../src/text/say.ts'
import type { Workbench } from './workbench.tsx'

/**
 * Tells the core the language on screen, at the start and whenever another is chosen: what the core says in words (failures with names in
 * them, what a dossier lacks) follows it, and so does the shell around the page.
 */
export function useSpokenLanguage({ client }: Workbench, language: Language): void {
  useEffect(() => {
    // A core that cannot be reached goes on in the language it had; the next start tells it again.
    void client.call('desk.speak', { language })
  }, [client, language])
}
