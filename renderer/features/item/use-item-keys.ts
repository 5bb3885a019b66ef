import { itemText } from '../../../src/text/screens/item.ts'
import { useKeyTable } from '../../app/key-table.ts'
import { useSay } from '../../ui/language.tsx'
import type { PictureDesk } from './use-picture-view.ts'

export const zoomStep = 1.4

/** The keys of a picture under view: enlarging, turning, moving what is enlarged, pages, and a digit for each mark. */
export function useItemKeys(
  desk: PictureDesk,
  { pages, marks, onMark }: { pages: number; marks: readonly number[]; onMark: (mark: number) => void },
): void {
  const say = useSay()
  const digits = marks.filter((mark) => mark <= 9).map(String)
  useKeyTable('screen', [
    {
      keys: ['+ −', '0'],
      press: ['+', '-', '0'],
      does: say(itemText.keyZoom),
      acts: {
        '+': () => desk.zoomBy(zoomStep),
        '=': () => desk.zoomBy(zoomStep),
        '-': () => desk.zoomBy(1 / zoomStep),
        '0': desk.fit,
      },
    },
    {
      keys: ['R', 'L'],
      press: ['r', 'l'],
      does: say(itemText.keyTurn),
      acts: { r: () => desk.turnBy(1), l: () => desk.turnBy(-1) },
    },
    // The stage itself takes these, where it has the focus: beside it the same keys scroll the panel.
    ...(desk.isWhole
      ? []
      : [
          {
            keys: ['← → ↑ ↓'],
            press: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'],
            does: say(itemText.keyPan),
          },
        ]),
    ...(pages > 1 ? [{ keys: ['PgDn', 'PgUp'], press: ['PageDown', 'PageUp'], does: say(itemText.keyPages) }] : []),
    ...(digits.length === 0
      ? []
      : [
          {
            keys: [digits.length === 1 ? (digits[0] ?? '') : `${digits[0]}–${digits.at(-1)}`],
            press: digits,
            does: say(itemText.keyMarks),
            acts: Object.fromEntries(digits.map((digit) => [digit, () => onMark(Number(digit))])),
          },
        ]),
  ])
}
