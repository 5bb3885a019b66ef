import type { Glyph, TimelineMark } from '../model/timeline-mark.ts'
import type { Pen, Stroke } from './pen.ts'

/** Drawn in a box of 24 by 17: a print, a strip of film, a tone, a sheet, a chat, a post, a speech mark, a plain dot. */
const shapes: Readonly<Record<Glyph, string>> = {
  print: 'M0.5 0.5h23v16h-23zM3 13l5-5 4 3.500 4-5 5 6.500M6.500 4.500a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0 -3 0z',
  film: 'M2.500 0.500h19v16h-19zM6.500 0.500v16M17.500 0.500v16M2.500 5.500h4M2.500 11.500h4M17.500 5.500h4M17.500 11.500h4',
  sound: 'M3.500 6v5M7 3.500v10M10.500 6.500v4M14 1.500v14M17.500 5v7M21 7v3',
  sheet: 'M5.500 0.500h9l4 4v12h-13zM14.500 0.500v4h4M8 8h8M8 11h8M8 13.800h5',
  chat: 'M1.500 1.500h14v9h-8l-3.500 3v-3h-2.500zM18 5.500h4.500v7.500h-2v3l-3.500-3h-6v-2.500',
  post: 'M3.500 0.500h17v16h-17zM3.500 4.500h17M6.500 7.500h6v5.500h-6zM15 8h3M15 10.500h3M15 13h3',
  speech: 'M1.500 1.500h21v10.500h-12l-5 4.200v-4.200h-4zM7 8.300v-2.300l1.600-1.500M12.500 8.300v-2.300l1.600-1.500',
  point: 'M8 8.500a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
}

/** Draws what kind of thing says it; a photo as a small print with its white edge. */
export function paintGlyph(
  pen: Pen,
  mark: Pick<TimelineMark, 'glyph' | 'evidence' | 'certainty' | 'adopted'>,
  [x, y]: readonly [number, number],
): void {
  const stroke: Stroke = {
    tone: mark.adopted ? 'ink-2' : 'rule-3',
    width: 1,
    ...(mark.certainty === 'proved' ? {} : { dash: [2.5, 1.5] }),
  }
  pen.path(shapes[mark.glyph], [x, y], { fill: { tone: 'sheet' }, stroke })
  if (mark.glyph !== 'print' || mark.evidence === null) return
  pen.picture(mark.evidence, { x: x + 2, y: y + 2, width: 20, height: 13 })
}
