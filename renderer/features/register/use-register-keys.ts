import { evidenceText } from '../../../src/text/screens/evidence.ts'
import { frameText } from '../../../src/text/screens/frame.ts'
import { useKeyTable } from '../../app/key-table.ts'
import { listKeyRows } from '../../app/list-key-rows.ts'
import { useSay } from '../../ui/language.tsx'
import { useMayEdit } from '../../ui/may-edit.tsx'
import { provenances } from './register-view.ts'

/** Digits there are; kinds of provenance beyond them are chosen by hand. */
const digits = provenances.slice(0, 9)

export type RegisterActs = {
  preview: () => void
  markAll: () => void
  toggle: () => void
  assign: (provenance: (typeof provenances)[number]) => void
}

/** The keys of the register: walking, looking, marking, and saying with a digit where a file comes from. */
export function useRegisterKeys(
  { preview, markAll, toggle, assign }: RegisterActs,
  { isPrints, isSelected, isMarked }: { isPrints: boolean; isSelected: boolean; isMarked: boolean },
): void {
  const say = useSay()
  // Marking serves changing together: who only reads has nothing to mark for.
  const mayEdit = useMayEdit()
  useKeyTable('screen', [
    ...listKeyRows(say, { opens: isSelected }),
    ...(isPrints ? [{ keys: ['← →'], press: ['ArrowRight', 'ArrowLeft'], does: say(frameText.keyMovePrint) }] : []),
    { keys: ['J', 'K'], press: ['j', 'k'], does: say(frameText.keyMoveLetters) },
    ...(isSelected
      ? [{ keys: ['Space'], press: ['Space'], does: say(frameText.keyPreview), acts: { ' ': preview } }]
      : []),
    ...(isSelected && mayEdit
      ? [{ keys: ['X'], press: ['x'], does: say(evidenceText.keyToggle), acts: { x: toggle } }]
      : []),
    ...(mayEdit
      ? [
          { keys: ['Shift', '↑ ↓'], press: ['Shift+ArrowDown', 'Shift+ArrowUp'], does: say(evidenceText.keyExtend) },
          { keys: ['Ctrl', 'A'], press: ['Control+a'], does: say(frameText.keyMark), acts: { 'ctrl+a': markAll } },
        ]
      : []),
    ...((isSelected || isMarked) && mayEdit
      ? [
          {
            keys: [`1–${digits.length}`],
            press: digits.map((_word, index) => String(index + 1)),
            does: say(evidenceText.keyAssign),
            acts: Object.fromEntries(digits.map((word, index) => [String(index + 1), () => assign(word)])),
          },
        ]
      : []),
  ])
}
