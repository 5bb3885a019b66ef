import { frameText } from '../../src/text/screens/frame.ts'
import type { Say } from '../ui/language.tsx'
import type { KeyRow } from './key-table.ts'

/** The keys of every list that is walked line by line; the list itself takes them while it has the focus. */
export function listKeyRows(say: Say, { opens = true }: { opens?: boolean } = {}): KeyRow[] {
  return [
    { keys: ['↑ ↓'], press: ['ArrowDown', 'ArrowUp'], does: say(frameText.keyMove) },
    { keys: ['Home', 'End'], press: ['End', 'Home'], does: say(frameText.keyEnds) },
    ...(opens ? [{ keys: ['Enter'], press: ['Enter'], does: say(frameText.keyOpen) }] : []),
  ]
}
