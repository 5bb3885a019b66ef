import { useEffect, useState } from 'react'
import { useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import { foundItems, type FoundItem } from './search-view.ts'

/** Where a search stands. What was found before stays while more is looked for, so that the list does not blink with each letter. */
export type SearchState =
  | { status: 'idle' }
  | { status: 'searching'; items: readonly FoundItem[] }
  | { status: 'found'; items: readonly FoundItem[]; isCut: boolean }
  | { status: 'failed'; failure: CallFailure }

/** A person types several letters in this time. */
const pauseMs = 90
const hitsAtMost = 60

/** Looks for words in the evidence of a case as they are typed; an answer that was overtaken is thrown away. */
export function useEvidenceSearch(caseId: string, query: string): { state: SearchState; again: () => void } {
  const { client } = useWorkbench()
  const [state, setState] = useState<SearchState>({ status: 'idle' })
  const [tries, setTries] = useState(0)
  const words = query.trim()
  useEffect(() => {
    if (words === '') {
      setState({ status: 'idle' })
      return undefined
    }
    let isWanted = true
    setState((before) => ({ status: 'searching', items: itemsOf(before) }))
    const look = async (): Promise<void> => {
      const answer = await client.call('evidence.search', { caseId, query: words.slice(0, 500), limit: hitsAtMost })
      if (!isWanted) return
      if (!answer.ok) setState({ status: 'failed', failure: answer.failure })
      else setState({ status: 'found', items: foundItems(answer.value), isCut: answer.value.length >= hitsAtMost })
    }
    const timer = setTimeout(() => void look(), pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [client, caseId, words, tries])
  return { state, again: () => setTries(tries + 1) }
}

/** What is on the list in a state. */
export function itemsOf(state: SearchState): readonly FoundItem[] {
  return state.status === 'searching' || state.status === 'found' ? state.items : []
}
