import { itemText } from '../../../src/text/screens/item.ts'
import { sayToStatus } from '../../app/status-word.ts'
import { useSay } from '../../ui/language.tsx'

/** Copies a citation as fields that say what a sentence rests on read it, and says in the bottom line that it did, or what to type instead. */
export function useCite(): (citation: string) => void {
  const say = useSay()
  const copy = async (citation: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation)
      sayToStatus(say(itemText.cited, { citation }))
    } catch {
      // A browser may keep its clipboard to itself; the citation is short enough to be typed.
      sayToStatus(say(itemText.notCited, { citation }))
    }
  }
  return (citation) => void copy(citation)
}
