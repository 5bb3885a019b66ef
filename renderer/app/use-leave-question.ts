import { useEffect } from 'react'
import { countDrafts } from './drafts.ts'

/**
 * Asks before the window is closed or loaded anew while words are not saved.
 *
 * A browser asks in its own words; the desktop shell hears the refusal and asks in ours. Drafts live in memory only, so that unsaved words
 * about people are never on the disk of the page; this question is what keeps them from being lost by a slip.
 */
export function useLeaveQuestion(): void {
  useEffect(() => {
    const onLeave = (leave: BeforeUnloadEvent): void => {
      if (countDrafts() > 0) leave.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [])
}
