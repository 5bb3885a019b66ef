import { frameText } from '../../src/text/screens/frame.ts'
import { useSay } from '../ui/language.tsx'
import { useMayEdit } from '../ui/may-edit.tsx'
import { leaveTo, steps, type Address } from './address.ts'
import type { CaseFace } from './case-context.tsx'
import { useKeyTable, type KeyRow } from './key-table.ts'
import { goTo } from './use-address.ts'
import { useNeighbour } from './use-neighbour.ts'
import { useRedo, useUndo } from './use-undo.ts'

export type FrameOpens = { palette: () => void; search: () => void; keys: () => void }

/** The keys that work wherever a person is: finding, going back and forth, steps, undo and redo, the item before and after. */
export function useFrameKeys(address: Address, face: CaseFace | null, opens: FrameOpens): void {
  const say = useSay()
  const caseId = face?.caseId ?? null
  const undo = useUndo(caseId ?? '')
  const redo = useRedo(caseId ?? '')
  const neighbour = useNeighbour(address, face)
  const leave = leaveTo(address)
  const mayEdit = useMayEdit()
  const takeBack: KeyRow[] = [
    { keys: ['Ctrl', 'Z'], press: ['Control+z'], does: say(frameText.keyUndo), acts: { 'ctrl+z': undo } },
    {
      keys: ['Ctrl', 'Y'],
      press: ['Control+y', 'Control+Shift+z'],
      does: say(frameText.keyRedo),
      acts: { 'ctrl+y': redo, 'ctrl+shift+z': redo },
    },
  ]
  const inCase: KeyRow[] = [
    {
      keys: ['Alt', '1–8'],
      press: steps.map((_step, index) => `Alt+${index + 1}`),
      does: say(frameText.keySteps),
      acts: Object.fromEntries(
        steps.map((step, index) => [`alt+${index + 1}`, () => goTo({ caseId, step, view: null, query: {} })]),
      ),
    },
    ...(mayEdit ? takeBack : []),
    ...((face?.evidenceCount ?? 0) > 0
      ? [
          {
            keys: ['Alt', '↑ ↓'],
            press: ['Alt+ArrowDown', 'Alt+ArrowUp'],
            does: say(frameText.keyNeighbour),
            acts: { 'alt+arrowdown': () => neighbour(1), 'alt+arrowup': () => neighbour(-1) },
          },
        ]
      : []),
  ]
  useKeyTable('frame', [
    { keys: ['Ctrl', 'K'], press: ['Control+k'], does: say(frameText.keyPalette), acts: { 'ctrl+k': opens.palette } },
    {
      keys: ['/'],
      press: ['/'],
      does: say(face === null ? frameText.keyPalette : frameText.keySearch),
      acts: { '/': opens.search },
    },
    { keys: ['?'], press: ['?'], does: say(frameText.keyHelp), acts: { '?': opens.keys } },
    ...(leave === null
      ? []
      : [{ keys: ['Esc'], press: ['Escape'], does: say(frameText.keyEsc), acts: { escape: () => goTo(leave) } }]),
    {
      keys: ['Alt', '← →'],
      press: ['Alt+ArrowLeft', 'Alt+ArrowRight'],
      does: say(frameText.keyBack),
      // A window of the desktop shell has no bar of a browser that would do it.
      acts: { 'alt+arrowleft': () => window.history.back(), 'alt+arrowright': () => window.history.forward() },
    },
    ...(face === null ? [] : inCase),
  ])
}
