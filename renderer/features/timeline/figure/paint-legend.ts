import { timelineText } from '../../../../src/text/screens/timeline.ts'
import type { Say } from '../../../ui/language.tsx'
import { paintExtent } from '../paint/paint-extent.ts'
import { paintConflictSign } from '../paint/paint-lane.ts'
import type { Pen } from '../paint/pen.ts'

export const legendHeight = 34

const mark = { certainty: 'proved', fromMs: 0, toMs: 0, adopted: true } as const

/** What the lines under the marks mean, in the same strokes. */
export function paintLegend(pen: Pen, say: Say, width: number): void {
  pen.line([0, 4], [width, 4], { tone: 'rule-2' })
  const y = 20
  const samples = [
    {
      word: timelineText.legendPoint,
      draw: (x: number) => paintExtent(pen, { ...mark, precision: 'second' }, { x0: x + 10, x1: x + 11, y }),
    },
    {
      word: timelineText.legendInterval,
      draw: (x: number) => paintExtent(pen, { ...mark, precision: 'interval' }, { x0: x, x1: x + 24, y }),
    },
    {
      word: timelineText.legendDay,
      draw: (x: number) => paintExtent(pen, { ...mark, precision: 'day' }, { x0: x, x1: x + 24, y }),
    },
    {
      word: timelineText.legendAbout,
      draw: (x: number) => paintExtent(pen, { ...mark, precision: 'about' }, { x0: x, x1: x + 26, y }),
    },
    {
      word: timelineText.legendOpen,
      draw: (x: number) =>
        pen.path('M4 -4.5H0V4.5H4M0 0H7M10 0H15M18 0H21', [x, y], { stroke: { tone: 'ink', width: 1.5 } }),
    },
    {
      word: timelineText.legendUnproved,
      draw: (x: number) =>
        paintExtent(pen, { ...mark, certainty: 'unproved', precision: 'interval' }, { x0: x, x1: x + 24, y }),
    },
    { word: timelineText.conflict, draw: (x: number) => paintConflictSign(pen, [x + 12, y]) },
  ]
  const step = width / samples.length
  for (const [index, { word, draw }] of samples.entries()) {
    draw(index * step)
    pen.words(say(word), [index * step + 32, y + 3.5], { tone: 'ink-2', size: 9.5, maxWidth: step - 36 })
  }
}
