import { pageOfMark } from '../../../src/contract/paper-pages.ts'
import type { EvidenceDescription } from '../../../src/contract/evidence.ts'

export type Mark = EvidenceDescription['marks'][number]
export type Box = NonNullable<Mark['box']>

const step = 0.01
const least = 0.01

/** The next number of a mark. A number once given is not given again while a higher one stands: sentences cite *tanda ②*. */
export function nextMark(marks: readonly Mark[]): number {
  return Math.max(0, ...marks.map((one) => one.mark)) + 1
}

/** A new mark on a page. The first page is not named: that is what a mark without one means. */
export function newMark(marks: readonly Mark[], box: Box, page: number): Mark {
  return { mark: nextMark(marks), what: '', reading: null, box, ...(page === 1 ? {} : { page }) }
}

/** The pages beside one on which marks stand, each once, in their order. */
export function otherPagesOf(marks: readonly Mark[], page: number): number[] {
  return [...new Set(marks.map(pageOfMark))].filter((one) => one !== page).sort((a, b) => a - b)
}

/** The box between two points of the picture, in fractions of it, cut at its edges. */
export function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map(inside)
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map(inside)
  const [x = 0, y = 0] = [left, top]
  return { x, y, width: (right ?? x) - x, height: (bottom ?? y) - y }
}

/** The box after an arrow key: moved by a hundredth, or with Shift made larger or smaller; null for any other key. Stays inside the picture. */
export function moveBox(box: Box, key: string, isSizing: boolean): Box | null {
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-step, 0],
    ArrowRight: [step, 0],
    ArrowUp: [0, -step],
    ArrowDown: [0, step],
  }
  const by = Object.hasOwn(arrows, key) ? arrows[key] : undefined
  if (by === undefined) return null
  const [dx, dy] = by
  if (isSizing)
    return { ...box, width: clamp(box.width + dx, least, 1 - box.x), height: clamp(box.height + dy, least, 1 - box.y) }
  return { ...box, x: clamp(box.x + dx, 0, 1 - box.width), y: clamp(box.y + dy, 0, 1 - box.height) }
}

function inside(value: number): number {
  return clamp(value, 0, 1)
}

/** Rounded to a ten-thousandth, so that steps back and forth end where they began. */
function clamp(value: number, from: number, to: number): number {
  return Math.round(Math.min(to, Math.max(from, value)) * 10_000) / 10_000
}
